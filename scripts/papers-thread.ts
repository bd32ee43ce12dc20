/** A thread of the station `abstracts`: entries' files in, what was made of them out. */
import { parentPort } from 'node:worker_threads'
import type { EntryFile } from '../src/site/entry-files.ts'
import { makePaper } from '../src/site/make-paper.ts'

parentPort?.on('message', (files: readonly EntryFile[]) => parentPort?.postMessage(files.map(makePaper)))

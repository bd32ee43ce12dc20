/** A thread of `restoreAhead`: texts in, their segments out. */
import { parentPort } from 'node:worker_threads'
import { restore } from '../src/pipeline/restore/restore.ts'

parentPort?.on('message', (texts: readonly string[]) => parentPort?.postMessage(texts.map((text) => restore(text))))

/** Runs in a thread beside the pages: writes the files that are published beside them. */
import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { publishedFiles } from '../src/site/publish/files.ts'
import { programVersion } from '../src/versions.ts'
import { writePublished } from './write-published.ts'

const places = z.object({ out: z.string(), before: z.string(), note: z.string() }).parse(workerData)

await writePublished(publishedFiles(), places, programVersion())
parentPort?.postMessage(performance.timeOrigin + performance.now())

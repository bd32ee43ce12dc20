/** A thread that removes a folder of thousands of files, while there is something else to do. */
import { rmSync } from 'node:fs'
import { workerData } from 'node:worker_threads'

const folder: string = workerData

rmSync(folder, { recursive: true, force: true })

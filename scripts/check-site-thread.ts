/** A thread that checks the site: in the one that has built it, garbage would be collected among all that this left in memory. */
import { parentPort, workerData } from 'node:worker_threads'
import { type CheckedFolders, check } from './check.ts'

const folders: CheckedFolders = workerData

parentPort?.postMessage(await check(folders))

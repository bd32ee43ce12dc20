/**
 * A thread that checks the site: in the one that has built it, garbage would be collected among all that this left in memory. It looks at
 * what is there from its start on, and checks when it is told that all is there.
 */
import { once } from 'node:events'
import { parentPort, workerData } from 'node:worker_threads'
import { type CheckedFolders, siteChecker } from './check.ts'

const folders: CheckedFolders = workerData

if (parentPort !== null) {
  const complete = once(parentPort, 'message')
  const checker = siteChecker(folders)
  await checker.look()
  await complete
  parentPort.postMessage(await checker.check())
}

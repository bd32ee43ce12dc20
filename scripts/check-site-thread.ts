/**
 * A thread that checks the site: in the one that has built it, garbage would be collected among all that this left in memory. It looks at
 * what there is while the rest is made, and checks when it is told that all is there.
 */
import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { type CheckedFolders, siteChecker } from './check.ts'

/** Milliseconds until it looks again. */
const PAUSE = 1000

const folders: CheckedFolders = workerData

if (parentPort !== null) {
  let isComplete = false
  const complete = once(parentPort, 'message').then(() => {
    isComplete = true
  })
  const checker = siteChecker(folders)
  while (await checker.look(() => isComplete)) await Promise.race([complete, setTimeout(PAUSE)])
  await complete
  parentPort.postMessage(await checker.check())
}

/** Where the site is made, and how it takes the place of the one built before. */
import { once } from 'node:events'
import { existsSync, renameSync, rmSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { folders } from '../src/folders.ts'

/** Beside the old site, since only within one file system can it take that one's place at once. */
export const making = `${folders.out}.new`
const leaving = `${folders.out}.old`

/** A build killed while it put the new site in the old one's place has left neither there. */
export function putBack(): void {
  if (!existsSync(folders.out) && existsSync(leaving)) renameSync(leaving, folders.out)
}

/** Puts the new site where the old one is. */
export function takePlace(): void {
  rmSync(leaving, { recursive: true, force: true })
  if (existsSync(folders.out)) renameSync(folders.out, leaving)
  renameSync(making, folders.out)
}

/** Removes the site whose place was taken. Asked of one thread for all of it: file by file it takes twice as long. */
export async function removeFormer(): Promise<void> {
  if (existsSync(leaving)) await once(new Worker(new URL('remove-thread.ts', import.meta.url), { workerData: leaving }), 'exit')
}

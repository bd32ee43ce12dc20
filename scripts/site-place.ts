/** Where the site is made, and how it takes the place of the one built before. */
import { existsSync, renameSync, rmSync } from 'node:fs'
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
  removeFormer()
  if (existsSync(folders.out)) renameSync(folders.out, leaving)
  renameSync(making, folders.out)
}

/** Removes the site whose place was taken. Waited for: thousands of small files are gone in half the time that it takes to have threads do it. */
export function removeFormer(): void {
  rmSync(leaving, { recursive: true, force: true })
}

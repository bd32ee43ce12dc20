/** Where the site is made, and how it takes the place of the one built before. */
import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { folders } from '../src/folders.ts'

/** Beside the old site, since only within one file system can it take that one's place at once. */
export const making = `${folders.out}.new`
const leaving = `${folders.out}.old`

/** A build killed while it put the new site in the old one's place has left neither there. */
export async function putBack(): Promise<void> {
  if (!existsSync(folders.out) && existsSync(leaving)) await rename(leaving, folders.out)
}

/** Puts the new site where the old one is. */
export async function takePlace(): Promise<void> {
  await removeFormer()
  if (existsSync(folders.out)) await rename(folders.out, leaving)
  await rename(making, folders.out)
}

/** Removes the site whose place was taken. */
export async function removeFormer(): Promise<void> {
  await rm(leaving, { recursive: true, force: true })
}

/** Writes what is published beside the pages, as far as the site that was built before has it not. */
import { hash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { remembered } from '../src/remembered.ts'
import type { PublishedFile } from '../src/site/publish/published-file.ts'
import { formerFiles, type Places } from './former-files.ts'

/**
 * @param program names the program that makes them.
 * @throws Error of the file system, or of a file's content.
 */
export async function writePublished(files: AsyncIterable<PublishedFile>, places: Places, program: string): Promise<void> {
  const former = formerFiles(places)
  const folders = new Set<string>()
  const keyOf = remembered((from: readonly unknown[]) => hash('sha256', JSON.stringify([program, from]), 'base64url'))
  for await (const { path, from, content } of files) {
    const key = from && keyOf(from)
    if (key !== undefined && former.takeOver(path, key)) continue
    const file = join(places.out, path)
    const folder = dirname(file)
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true })
    folders.add(folder)
    writeFileSync(file, await content())
    if (key !== undefined) former.made(path, key)
  }
  former.keep()
}

/** Writes what is published beside the pages; a file that would be as the build before made it gets a second name instead, at a tenth of the cost. */
import { hash } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { remembered } from '../src/remembered.ts'
import type { PublishedFile } from '../src/site/publish/published-file.ts'

export interface Places {
  /** Folder of the site that is being made. */
  readonly out: string
  /** Folder of the site that was built before, on the same file system; there may be none. */
  readonly before: string
  /** File in which the files of the site are noted from build to build. */
  readonly note: string
}

/** What a file is made of, as a hash, and how it lay on the disk. */
const markSchema = z.strictObject({ key: z.string(), size: z.number(), mtimeMs: z.number() })
const noteSchema = z.record(z.string(), markSchema)
type Mark = z.infer<typeof markSchema>

/**
 * @param program names the program that makes them.
 * @throws Error of the file system, or of a file's content.
 */
export async function writePublished(
  files: readonly PublishedFile[],
  { out, before, note }: Places,
  program: string,
): Promise<void> {
  const noted = readNote(note)
  const next: Record<string, Mark> = {}
  const folders = new Set<string>()
  const keyOf = remembered((from: readonly unknown[]) => hash('sha256', JSON.stringify([program, from]), 'base64url'))
  for (const { path, from, content } of files) {
    const file = join(out, path)
    const folder = dirname(file)
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true })
    folders.add(folder)
    const key = from && keyOf(from)
    const mark = noted[path]
    if (mark !== undefined && mark.key === key && isStill(join(before, path), mark) && isLinked(join(before, path), file)) {
      next[path] = mark
      continue
    }
    writeFileSync(file, await content())
    if (key === undefined) continue
    const { size, mtimeMs } = statSync(file)
    next[path] = { key, size, mtimeMs }
  }
  mkdirSync(dirname(note), { recursive: true })
  writeFileSync(`${note}.new`, JSON.stringify(next))
  renameSync(`${note}.new`, note)
}

/** A note that is missing or cannot be read is no note: everything is written. */
function readNote(note: string): Readonly<Record<string, Mark>> {
  try {
    return noteSchema.parse(JSON.parse(readFileSync(note, 'utf8')))
  } catch {
    return {}
  }
}

/** Whether nobody has touched the file since it was noted. */
function isStill(file: string, mark: Mark): boolean {
  const stat = statSync(file, { throwIfNoEntry: false })
  return stat?.size === mark.size && stat.mtimeMs === mark.mtimeMs
}

/** Some file systems know no second names. */
function isLinked(file: string, other: string): boolean {
  try {
    linkSync(file, other)
    return true
  } catch {
    return false
  }
}

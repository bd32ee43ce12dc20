/**
 * Files of the site that was built before, by what they were made of: one that would come out the same is taken over, as a second name of
 * the same file, which costs a tenth of making it.
 */
import { linkSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'

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

/** Paths are below the folders, with forward slashes. */
export interface FormerFiles {
  /** Takes a file over where the former site has it of the same key, and nobody has touched it since; says whether it did. */
  takeOver(path: string, key: string): boolean
  /** Takes all files of a key over; says whether it did. When it did not, some may be there. */
  takeOverAll(key: string): boolean
  /** Notes a file that was made. */
  made(path: string, key: string): void
  /** Writes the note for the next build. */
  keep(): void
}

export function formerFiles({ out, before, note }: Places): FormerFiles {
  const noted = readNote(note)
  const next: Record<string, Mark> = {}
  const takeOver: FormerFiles['takeOver'] = (path, key) => {
    const mark = noted[path]
    if (mark?.key !== key || !isStill(join(before, path), mark) || !isLinked(join(before, path), join(out, path))) return false
    next[path] = mark
    return true
  }
  return {
    takeOver,
    takeOverAll(key) {
      const paths = Object.keys(noted).filter((path) => noted[path]?.key === key)
      return paths.length > 0 && paths.every((path) => takeOver(path, key))
    },
    made(path, key) {
      const { size, mtimeMs } = statSync(join(out, path))
      next[path] = { key, size, mtimeMs }
    },
    keep() {
      mkdirSync(dirname(note), { recursive: true })
      writeFileSync(`${note}.new`, JSON.stringify(next))
      renameSync(`${note}.new`, note)
    },
  }
}

/** A note that is missing or cannot be read is no note: everything is made. */
function readNote(note: string): Readonly<Record<string, Mark>> {
  try {
    return noteSchema.parse(JSON.parse(readFileSync(note, 'utf8')))
  } catch {
    return {}
  }
}

function isStill(file: string, mark: Mark): boolean {
  const stat = statSync(file, { throwIfNoEntry: false })
  return stat?.size === mark.size && stat.mtimeMs === mark.mtimeMs
}

/** Some file systems know no second names. */
function isLinked(file: string, other: string): boolean {
  try {
    mkdirSync(dirname(other), { recursive: true })
    linkSync(file, other)
    return true
  } catch {
    return false
  }
}

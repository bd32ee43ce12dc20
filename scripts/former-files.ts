/**
 * Files of the site that was built before, by what they were made of: one that would come out the same is taken over, as a second name of
 * the same file, which costs a tenth of making it.
 */
import { linkSync, mkdirSync, readFileSync, type Stats, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { opened } from '../src/sealed.ts'
import { writeSealed } from '../src/write-sealed.ts'

export interface Places {
  /** Folder of the site that is being made. */
  readonly out: string
  /** Folder of the site that was built before, on the same file system; there may be none. */
  readonly before: string
  /** File in which the files of the site are noted from build to build. */
  readonly note: string
}

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
  const next = new Map<string, string>()
  const folders = new Set<string>()
  const prepare = (folder: string) => {
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true })
    folders.add(folder)
  }
  const takeOver: FormerFiles['takeOver'] = (path, key) => {
    const mark = noted.get(path)
    if (mark === undefined || keyIn(mark) !== key) return false
    const [file, other] = [join(before, path), join(out, path)]
    const stat = statSync(file, { throwIfNoEntry: false })
    if (stat === undefined || markOf(key, stat) !== mark) return false
    try {
      prepare(dirname(other))
      linkSync(file, other)
    } catch {
      // Some file systems know no second names.
      return false
    }
    next.set(path, mark)
    return true
  }
  return {
    takeOver,
    takeOverAll(key) {
      const paths = [...noted].filter(([, mark]) => keyIn(mark) === key).map(([path]) => path)
      return paths.length > 0 && paths.every((path) => takeOver(path, key))
    },
    made(path, key) {
      next.set(path, markOf(key, statSync(join(out, path))))
    },
    keep() {
      writeSealed(note, linesOf(next))
    },
  }
}

/** What a file is made of, and how it lay on the disk: as text, since a large site has hundreds of thousands. */
const markOf = (key: string, { size, mtimeMs }: Stats) => `${size} ${mtimeMs} ${key}`
const keyIn = (mark: string) => mark.slice(mark.indexOf(' ', mark.indexOf(' ') + 1) + 1)

const PATH_END = '\t'
const LINE_END = '\n'

function* linesOf(marks: ReadonlyMap<string, string>): Generator<Uint8Array> {
  for (const [path, mark] of marks) yield Buffer.from(path + PATH_END + mark + LINE_END)
}

/** By path. A note that is missing or damaged is no note: everything is made. */
function readNote(note: string): ReadonlyMap<string, string> {
  const marks = new Map<string, string>()
  for (const line of textOf(note).split(LINE_END)) {
    const end = line.indexOf(PATH_END)
    if (end > 0) marks.set(line.slice(0, end), line.slice(end + PATH_END.length))
  }
  return marks
}

function textOf(note: string): string {
  try {
    return String(opened(readFileSync(note)) ?? '')
  } catch {
    return ''
  }
}

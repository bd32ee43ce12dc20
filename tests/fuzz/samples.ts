/** What is battered: the digests, entries and themes of the fixtures, and, in a run by hand, of any folder. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { readDigest } from '../../src/pipeline/read/detect.ts'

const fixtures = join(import.meta.dirname, '../fixtures')

/** Texts by name. */
export interface Samples {
  /** Digests' files, their names as in a content folder. */
  readonly digests: ReadonlyMap<string, string>
  /** Titles and abstracts as digests have them. */
  readonly passages: ReadonlyMap<string, string>
  readonly entries: ReadonlyMap<string, string>
  readonly themes: ReadonlyMap<string, string>
}

/** Longer files take so long that few are tried. */
const LONGEST = 200_000

/** @param corpus Folder with further digests, or with lines of JSON whose strings are abstracts. */
export function readSamples(corpus?: string): Samples {
  const files = [
    ...['first-digest/digests', 'toy/digests', 'scrapes', 'forms'].flatMap((folder) => filesOf(join(fixtures, folder))),
    ...(corpus === undefined ? [] : filesOf(corpus)),
  ]
  const digests = files.filter((file) => !/\.(?:gz|jsonl|bin)$|expected\.json$/.test(file) && statSync(file).size < LONGEST)
  const read = new Map(digests.map((file) => [basename(file), readFileSync(file, 'utf8')]))
  const passages = [...read].flatMap(([path, text]) =>
    readDigest({ path, bytes: Buffer.from(text) }).digests.flatMap(({ items }) =>
      items.flatMap((item) => [item.title, item.abstract]),
    ),
  )
  const lines = files.filter((file) => file.endsWith('.jsonl')).flatMap((file) => readFileSync(file, 'utf8').split('\n'))
  const strings = lines.filter((line) => line !== '').flatMap((line) => Object.values(JSON.parse(line)))
  const texts = strings.filter((value): value is string => typeof value === 'string' && value.length > 40)
  return {
    digests: read,
    passages: new Map([...passages, ...texts].map((text) => [text.slice(0, 60), text])),
    entries: textsOf(join(fixtures, 'toy/papers/2025')),
    themes: textsOf(join(fixtures, 'toy'), '.yaml'),
  }
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

function textsOf(folder: string, extension = '.md'): ReadonlyMap<string, string> {
  const files = filesOf(folder).filter((file) => file.endsWith(extension))
  return new Map(files.map((file) => [basename(file), readFileSync(file, 'utf8')]))
}

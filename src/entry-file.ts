/** Reads an entry's file: front matter and body out of its text, every fault with its line. */
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml'
import { type Entry, entrySchema } from './entry.ts'
import { readFrontMatter } from './front-matter.ts'
import type { Problem } from './problem.ts'

/** What an entry's file holds; `entry` is undefined when it cannot be used as it stands. */
export interface EntryReading {
  readonly entry: Entry | undefined
  /** Front matter as far as it could be read, unchecked; undefined when there is none. */
  readonly loose: unknown
  readonly problems: readonly Problem[]
}

const FRONT_MATTER = /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/

/** Line ends as LF and no byte order mark: what a checkout on another system changes is no edit. */
export function plainLines(text: string): string {
  return text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')
}

/** Takes an entry's file apart. `yaml` ends with a line end; `body` has no blank lines around it. */
export function splitEntry(text: string): { yaml: string; body: string } | undefined {
  const plain = plainLines(text)
  const match = FRONT_MATTER.exec(plain)
  if (!match) return undefined
  return { yaml: match[1] ?? '', body: plain.slice(match[0].length).replace(/^\n+/, '').trimEnd() }
}

/** The line of an entry's file, from 1, on which its body begins. */
export function bodyLine(text: string): number {
  const plain = plainLines(text)
  const front = FRONT_MATTER.exec(plain)?.[0] ?? ''
  const blank = /^\n*/.exec(plain.slice(front.length))?.[0] ?? ''
  return (front + blank).split('\n').length
}

/** The line of an entry's file, from 1, that begins a field; 0 when none does. */
export function fieldLine(text: string, field: string): number {
  return text.split('\n').findIndex((line) => line.startsWith(`${field}:`)) + 1
}

/**
 * Reads one entry.
 *
 * @param text The file's text; CRLF and a byte order mark are no fault.
 * @param file Path for messages, relative to the content folder.
 */
export function readEntry(text: string, file: string): EntryReading {
  const fault = (line: number, rule: string, what: string, fix: string): Problem => ({
    file,
    line,
    rule,
    what,
    fix,
    scope: 'item',
  })
  const parts = splitEntry(text)
  if (!parts) {
    const what = 'the file does not begin with front matter between two lines of ---'
    const fix = 'put it back (git restore), or delete the file to have it written anew'
    return { entry: undefined, loose: undefined, problems: [fault(1, 'entry-front-matter', what, fix)] }
  }

  // Most entries are as they were written and have no fault, so that no line needs to be known.
  const written = readFrontMatter(parts.yaml)
  const sound = written && entrySchema.safeParse(written)
  if (sound?.success) return { entry: { data: sound.data, body: parts.body }, loose: written, problems: [] }

  const lines = new LineCounter()
  const document = parseDocument(parts.yaml, { lineCounter: lines, uniqueKeys: true, prettyErrors: false, logLevel: 'error' })
  const lineOf = (offset: number | undefined) => (offset === undefined ? 1 : lines.linePos(offset).line + 1)
  let loose: unknown
  const problems = document.errors.map((error) =>
    fault(lineOf(error.pos[0]), 'entry-yaml', `the front matter is not YAML: ${clause(error.message)}`, 'mend the line'),
  )
  try {
    loose = document.toJS({ maxAliasCount: 0 })
  } catch {
    if (problems.length === 0) problems.push(fault(1, 'entry-yaml', 'the front matter holds YAML aliases', 'write values out'))
  }
  if (problems.length > 0) return { entry: undefined, loose, problems }

  const checked = entrySchema.safeParse(loose)
  if (checked.success) return { entry: { data: checked.data, body: parts.body }, loose, problems: [] }
  for (const issue of checked.error.issues) {
    const path = issue.path.map(String)
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        const field = [...path, key].join('.')
        problems.push(
          fault(
            lineOf(offsetOf(document.contents, [...path, key])),
            'entry-field',
            `there is no field ${field}`,
            'remove it or mend its name',
          ),
        )
      }
    } else {
      const line = lineOf(offsetOf(document.contents, path))
      problems.push(fault(line, 'entry-field', `${path.join('.') || 'front matter'}: ${clause(issue.message)}`, 'mend the field'))
    }
  }
  return { entry: undefined, loose, problems }
}

/** Where in the front matter a field stands, or the nearest of its parents that is there. */
function offsetOf(node: unknown, path: readonly string[]): number | undefined {
  const [head, ...rest] = path
  const range =
    typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range) ? node.range[0] : undefined
  if (head === undefined) return range
  if (isMap(node)) {
    const pair = node.items.find((item) => String(isScalar(item.key) ? item.key.value : item.key) === head)
    if (!pair) return range
    const at = isScalar(pair.key) ? pair.key.range?.[0] : undefined
    return rest.length === 0 ? at : (offsetOf(pair.value, rest) ?? at)
  }
  return range
}

/** A library's message as one clause: on one line, without its full stop. */
function clause(message: string): string {
  return message.replace(/\s+/g, ' ').trim().replace(/[.:]$/, '')
}

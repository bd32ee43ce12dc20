/** Reads `content/themes.yaml`; both halves do so through this file. */
import { type Document, isCollection, isNode, isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml'
import type { z } from 'zod'
import type { Problem } from '../problem.ts'
import { type Fault, faultsOfThemes } from './faults.ts'
import { type Theme, themeSchema } from './theme.ts'

/**
 * Reads the themes file.
 *
 * @param yaml the file's text
 * @param file its path, for messages
 * @returns the themes without fault, in the file's order, and every fault with its line. Each fault is of scope `run`:
 *   it would move papers between themes, so nothing is written until it is mended.
 */
export function parseThemes(yaml: string, file: string): { themes: readonly Theme[]; problems: readonly Problem[] } {
  const lines = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, logLevel: 'error' })
  const lineAt = (offset: number) => lines.linePos(offset).line
  const refuse = (line: number, rule: string, what: string, fix: string): Problem => ({
    file,
    line,
    rule,
    what,
    fix,
    scope: 'run',
  })

  const syntax = [...document.errors, ...document.warnings].map(({ message, pos }) =>
    refuse(
      lineAt(pos[0]),
      'themes-yaml',
      `this is not YAML: ${message.split('\n')[0]}`,
      'mend the indentation, quotes or brackets there',
    ),
  )
  const aliases = aliasOffsets(document).map((offset) =>
    refuse(lineAt(offset), 'themes-yaml', 'a reference (*name) stands for words written elsewhere', 'write the words out'),
  )
  if (syntax.length + aliases.length > 0) return { themes: [], problems: [...syntax, ...aliases] }

  const items: unknown = document.toJS({ maxAliasCount: 0 })
  if (!Array.isArray(items) || items.length === 0) {
    return { themes: [], problems: [refuse(1, 'themes-shape', 'the file is no list of themes', 'begin each theme with "- id:"')] }
  }
  const themes: Theme[] = []
  const places: number[] = []
  const faults: Fault[] = []
  for (const [place, item] of items.entries()) {
    const parsed = themeSchema.safeParse(item, { reportInput: true })
    if (parsed.success) {
      themes.push(parsed.data)
      places.push(place)
    } else faults.push(...parsed.error.issues.flatMap((issue) => shapeFaults(issue, place)))
  }
  const faulty = new Set<number>()
  for (const { path, ...fault } of faultsOfThemes(themes)) {
    const [index, ...rest] = path
    faulty.add(Number(index))
    faults.push({ ...fault, path: [places[Number(index)] ?? 0, ...rest] })
  }
  const problems = faults.map(({ path, rule, what, fix }) => refuse(lineAt(offsetOf(document, path)), rule, what, fix))
  return { themes: themes.filter((_, index) => !faulty.has(index)), problems: problems.sort((a, b) => a.line - b.line) }
}

const FIELDS = 'a theme has id, label, definition and terms; a term has words, weight and, if needed, with and without'

function shapeFaults(issue: z.core.$ZodIssue, place: number): Fault[] {
  const path = [place, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))]
  const field = [...issue.path].reverse().find((key) => typeof key === 'string') ?? 'theme'
  const rule = 'themes-shape'
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: [...path, key], rule, what: `“${key}” is not a field of it`, fix: FIELDS }))
    case 'invalid_type':
      return issue.input === undefined
        ? [{ path, rule, what: `“${String(field)}” is missing`, fix: FIELDS }]
        : [{ path, rule, what: `“${String(field)}” should be ${plainTypes[issue.expected] ?? issue.expected}`, fix: FIELDS }]
    case 'too_small':
      return [{ path, rule, what: `“${String(field)}” is empty`, fix: 'fill it in, or leave it out where it may be' }]
    default:
      return [{ path, rule, what: `“${String(field)}” ${issue.message}`, fix: 'write it as the other themes do' }]
  }
}

const plainTypes: Readonly<Record<string, string>> = {
  array: 'a list in square brackets',
  string: 'text (in quotes, when it looks like a number)',
  number: 'a number',
  object: 'fields with their names',
}

function aliasOffsets(document: Document): number[] {
  const offsets: number[] = []
  visit(document, {
    Alias(_, alias) {
      offsets.push(alias.range?.[0] ?? 0)
    },
  })
  return offsets
}

/** Where in the file the value at `path` begins, or as much of the path as exists; a field's place is that of its name. */
function offsetOf(document: Document, path: readonly (string | number)[]): number {
  let node: unknown = document.contents
  let offset = 0
  for (const key of path) {
    if (!isCollection(node)) break
    const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key)
    const child = isPair(pair) ? pair.key : typeof key === 'number' ? node.items[key] : undefined
    if (!isNode(child)) break
    offset = child.range?.[0] ?? offset
    node = isPair(pair) ? pair.value : child
  }
  return offset
}

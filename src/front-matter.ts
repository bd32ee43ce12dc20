/**
 * Front matter as the program writes it: few kinds of lines, read and written many times as fast as YAML at large. Whatever else YAML
 * may say, and all that could mean something else there, is left to its library.
 */

/** Fields whose whole value stands on the field's line; in the others, each item has its line. */
export const oneLine: ReadonlySet<string> = new Set(['aliases', 'digests', 'authors', 'categories', 'code', 'themes'])

// Characters that a reader of the file cannot see, or that YAML or an editor takes for a line's end.
const UNSEEN = /[\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFFE\uFFFF]/g

/** A quoted text with all that cannot be seen spelled out. */
export function spelledOut(quoted: string): string {
  return quoted.replace(UNSEEN, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** A name that YAML takes for a text, too. */
const NAME = /^(?!(?:null|true|false)$)(?:[a-z][a-z0-9-]{0,99}|\d{4}-\d\d-\d\d(?:-[a-z0-9-]{1,80})?)$/
const NUMBER = /^(?:0|[1-9]\d{0,8})(?:\.\d{1,6})?$/

type Value = string | number | readonly Value[] | { readonly [name: string]: Value }

/**
 * @param fields in the order of the file.
 * @returns the lines, each with its end; undefined when a name or a number needs the library.
 */
export function writeFrontMatter(fields: readonly (readonly [string, Value | undefined])[]): string | undefined {
  let out = ''
  for (const [field, value] of fields) {
    if (value === undefined) continue
    if (!isWritable(value)) return undefined
    if (typeof value !== 'object' || oneLine.has(field)) out += `${field}: ${flow(value)}\n`
    else {
      const lines = Array.isArray(value)
        ? value.map((item) => `  - ${flow(item)}\n`)
        : Object.entries(value).map(([name, inner]) => `  ${name}: ${flow(inner)}\n`)
      if (lines.length === 0) return undefined
      out += `${field}:\n${lines.join('')}`
    }
  }
  return out
}

function isWritable(value: Value): boolean {
  if (typeof value === 'string') return true
  if (typeof value === 'number') return NUMBER.test(String(value))
  if (Array.isArray(value)) return value.every(isWritable)
  return Object.entries(value).every(([name, inner]) => NAME.test(name) && isWritable(inner))
}

function flow(value: Value): string {
  if (typeof value === 'string') return spelledOut(JSON.stringify(value))
  if (typeof value === 'number') return String(value)
  const isList = Array.isArray(value)
  const items = isList ? value.map(flow) : Object.entries(value).map(([name, inner]) => `${name}: ${flow(inner)}`)
  const [open, close] = isList ? '[]' : '{}'
  return items.length === 0 ? `${open}${close}` : `${open} ${items.join(', ')} ${close}`
}

/** Halves of pairs, and what an editor may have left between or in the values. */
const UNSURE = new RegExp(`${UNSEEN.source}|[\\t\\r]|\\\\u[dD][89a-fA-F]`)
const FIELD = /^([a-z]+):(?: (.*))?$/
const ITEM = /^ {2}(?:- |([a-z0-9-]+): )(.*)$/

/** @returns what `yaml` says; undefined when it is not written so, be it right or wrong. */
export function readFrontMatter(yaml: string): Record<string, unknown> | undefined {
  if (UNSURE.test(yaml)) return undefined
  const lines = yaml.split('\n')
  if (lines.pop() !== '') return undefined
  const fields: Record<string, unknown> = {}
  for (let at = 0; at < lines.length; ) {
    const [, field, text] = FIELD.exec(lines[at] ?? '') ?? []
    if (field === undefined || Object.hasOwn(fields, field)) return undefined
    at++
    let value: unknown
    if (text !== undefined) value = readFlow(text)
    else {
      const from = at
      while (lines[at]?.startsWith('  ')) at++
      value = readItems(lines.slice(from, at))
    }
    if (value === undefined) return undefined
    fields[field] = value
  }
  return fields
}

function readItems(lines: readonly string[]): unknown {
  const items: unknown[] = []
  const named: Record<string, unknown> = {}
  for (const line of lines) {
    const [, name, text] = ITEM.exec(line) ?? []
    const value = text === undefined ? undefined : readFlow(text)
    if (value === undefined) return undefined
    if (name === undefined) items.push(value)
    else if (!NAME.test(name) || Object.hasOwn(named, name)) return undefined
    else named[name] = value
  }
  if (items.length === 0) return lines.length === 0 ? undefined : named
  return items.length === lines.length ? items : undefined
}

/** A quoted text, a list of such, or a map on one line. */
function readFlow(text: string): unknown {
  if (text.startsWith('{')) return readMap(text)
  if (!/^["[]/.test(text)) return undefined
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'string' || (Array.isArray(value) && value.every((item) => typeof item === 'string'))
      ? value
      : undefined
  } catch {
    return undefined
  }
}

const MEMBER = /(?:\{ |, )([a-z0-9-]+): ("(?:[^"\\]|\\.)*"|[\d.]+)/y

function readMap(text: string): unknown {
  const map: Record<string, unknown> = {}
  if (text === '{}') return map
  let at = 0
  while (at < text.length - 2) {
    MEMBER.lastIndex = at
    const [whole, name = '', value = ''] = MEMBER.exec(text) ?? []
    if (whole === undefined || whole.startsWith('{') !== (at === 0) || !NAME.test(name) || Object.hasOwn(map, name))
      return undefined
    if (value.startsWith('"')) map[name] = readFlow(value)
    else if (NUMBER.test(value)) map[name] = Number(value)
    if (map[name] === undefined) return undefined
    at += whole.length
  }
  return text.endsWith(' }') && at === text.length - 2 ? map : undefined
}

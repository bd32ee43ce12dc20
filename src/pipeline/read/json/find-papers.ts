/** Finds the papers in a JSON text, however they are wrapped: in lists, in objects, by day. */
import { dayOf } from '../facts/day.ts'
import type { JsonValue } from './parse.ts'
import { shapeOf } from './shapes.ts'

/** A paper's value, and the day under which it stands. */
interface Place {
  readonly value: JsonValue
  readonly day: string | undefined
}

export interface PapersFound {
  readonly papers: readonly Place[]
  /** What stands in a list of papers and is none. */
  readonly strange: readonly { readonly line: number; readonly what: string }[]
  /** The day that the text says of itself as a whole. */
  readonly day: string | undefined
}

/** Names of lists that papers are put into; what has one is a wrapper, though it has a title and a description, too. */
const LISTS = /^(?:items|papers|entries|results|data|records|articles|works|documents|list)$/i

/** Wrappers in wrappers, at most. */
const DEEPEST = 6

export function findPapers(values: readonly JsonValue[]): PapersFound {
  const papers: Place[] = []
  const strange: { line: number; what: string }[] = []
  const walk = (value: JsonValue, day: string | undefined, depth: number): boolean => {
    if (depth > DEEPEST) return false
    if (value.kind === 'array') {
      const { elements } = value
      const found = elements.map((element) => walk(element, day, depth + 1))
      if (found.includes(true))
        elements.forEach((element, index) => {
          if (!found[index] && element.kind !== 'array') strange.push({ line: element.line, what: nameOf(element) })
        })
      return found.includes(true) || (elements.length > 0 && elements.every(({ kind }) => kind === 'array'))
    }
    if (value.kind !== 'object') return false
    const shape = shapeOf(value)
    const isWrapper = value.members.some(([name, member]) => LISTS.test(name) && member.kind === 'array')
    if (!isWrapper && shape?.complete(value)) return papers.push({ value, day }) > 0
    const within = dayOfWrapper(value) ?? day
    const before = papers.length
    for (const [name, member] of value.members) walk(member, dayOf(name) ?? within, depth + 1)
    if (papers.length > before) return true
    return shape !== undefined && papers.push({ value, day }) > 0
  }
  const found = values.map((value) => walk(value, undefined, 0))
  if (found.includes(true))
    values.forEach((value, index) => {
      if (!found[index] && value.kind !== 'array') strange.push({ line: value.line, what: nameOf(value) })
    })
  const [only] = values
  return { papers, strange, day: values.length === 1 && only ? dayOfWrapper(only) : undefined }
}

function dayOfWrapper(value: JsonValue): string | undefined {
  return dayOf(value.textOf('date', 'day', 'digest_date', 'listed', 'updated', 'date_modified', 'scraped_date', 'fetched_at'))
}

function nameOf(value: JsonValue): string {
  if (value.kind === 'object') {
    const names = value.members.map(([name]) => `“${name}”`)
    return names.length === 0 ? 'an empty object' : `the object with ${names.slice(0, 4).join(', ')}`
  }
  return `the ${value.kind} in a list of papers`
}

/** An entry as it is published: a person may have pasted what no reader sees into it. */
import { type Entry, entrySchema, WORD_JOINER } from '../entry.ts'
import { withoutUnseen } from '../unseen-characters.ts'

/** `entry` without such characters; its file stays as it is. */
export function shownEntry({ data, body }: Entry): Entry {
  return { data: entrySchema.parse(shown(data)), body: shownText(body) }
}

function shown(value: unknown): unknown {
  if (typeof value === 'string') return shownText(value)
  if (Array.isArray(value)) return value.map(shown)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, shown(one)]))
}

const BETWEEN_FORMULAS = new RegExp(`(?<=\\$)${WORD_JOINER}(?=\\$)`)

function shownText(text: string): string {
  return text.split(BETWEEN_FORMULAS).map(withoutUnseen).join(WORD_JOINER)
}

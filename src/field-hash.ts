/** The hash by which an entry tells what a person has edited: `generated` keeps one a field. */
import { hash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'

/** Twelve hexadecimal digits of the SHA-256 of a value as JSON with sorted keys: order of keys and line ends are no edit. */
export function hashOf(value: unknown): string {
  return hash('sha256', canonical(value), 'hex').slice(0, 12)
}

/** Whether two values have one hash; told without it where they are equal, as they mostly are. */
export function haveOneHash(value: unknown, other: unknown): boolean {
  return isDeepStrictEqual(value, other) || hashOf(value) === hashOf(other)
}

function canonical(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.replaceAll('\r\n', '\n'))
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const pairs = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${pairs.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`
}

/** The site's own words in the place of those that the program has. */
import ownWords from '../../site.words.ts'

const own: Readonly<Record<string, unknown>> = ownWords

/**
 * @param name of the group in `site.words.ts`; undefined for all of them.
 * @returns `english`, with what the site says itself in its place. Lists and functions are replaced whole.
 */
// @__NO_SIDE_EFFECTS__
export function withOwn<const T>(name: string | undefined, english: T): T {
  return merged(english, name === undefined ? own : own[name]) as T
}

function merged(english: unknown, said: unknown): unknown {
  if (said === undefined) return english
  if (!isGroup(english) || !isGroup(said)) return said
  return Object.fromEntries(Object.entries(english).map(([name, word]) => [name, merged(word, said[name])]))
}

function isGroup(word: unknown): word is Readonly<Record<string, unknown>> {
  return typeof word === 'object' && word !== null && !Array.isArray(word)
}

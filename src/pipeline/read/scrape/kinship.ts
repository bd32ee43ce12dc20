/** Whether two texts speak of the same paper, by the telling words that they share. */
import { genericStems, stemLength } from './generic-words.ts'

/** The stems of a text's words, those left out that half of all papers have. */
function stemsOf(text: string): ReadonlySet<string> {
  const stems = new Set<string>()
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]{2,}/gu)) {
    const stem = word.slice(0, stemLength)
    if (!genericStems.has(stem) && !/^\d{1,2}$/.test(stem)) stems.add(stem)
  }
  return stems
}

/** A word that no text of the digest has belongs to none of them more than to another; its weight beside that of a rare one. */
const unheld = 0.3

/** What the words of one digest are worth as evidence. */
export interface Kinship {
  /**
   * How much of a text's telling words another text has, weighted by how few of the digest's texts have them: 0 none, 1 all;
   * `undefined` if the first text has no telling word.
   */
  shared(text: string, other: string): number | undefined
}

/** Weighs words by the texts of one digest. Cost: the texts' length once, then that of the two texts of each comparison. */
export function kinshipAmong(texts: readonly string[]): Kinship {
  const holders = new Map<string, number>()
  for (const text of texts) for (const stem of stemsOf(text)) holders.set(stem, (holders.get(stem) ?? 0) + 1)
  const weight = (stem: string) => {
    const held = holders.get(stem)
    return held === undefined ? unheld * Math.log(texts.length + 1) : Math.log((texts.length + 1) / held)
  }
  const cache = new Map<string, ReadonlySet<string>>()
  const stems = (text: string) => {
    const known = cache.get(text) ?? stemsOf(text)
    if (cache.size > 64) cache.clear()
    cache.set(text, known)
    return known
  }
  return {
    shared(text, other) {
      const theirs = stems(other)
      let all = 0
      let both = 0
      for (const stem of stems(text)) {
        all += weight(stem)
        if (theirs.has(stem)) both += weight(stem)
      }
      return all === 0 ? undefined : both / all
    },
  }
}

/** What a paper is called, if its title says so before a colon: “EoRA: …”. */
export function namedIn(title: string, text: string): boolean {
  const name = /^([^\s:]{3,30}):/.exec(title)?.[1]
  return name !== undefined && /[\p{Lu}\d].*[\p{Lu}\d]/u.test(name) && text.includes(name)
}

/** Which of the candidates are given: likely enough, and none over another. */
import { hasGluedSet, hasLooseGroup } from '../decode/loose-group.ts'
import { commandNames } from '../detect/command-names.ts'
import type { Candidate } from './candidates.ts'

export interface Judged extends Candidate {
  /** Probability that a formula is here, signs and digits at its ends aside. */
  readonly placed: number
  /** Probability that the authors wrote just this. */
  readonly right: number
}

// Chosen on abstracts held back. Wreckage is no prose in any case; a word set as mathematics is worse than one missed, and a letter
// alone looks much the same outside of a formula: where nothing else is mathematics, it must be nearly sure.
const WRECKED = 0.35
const PLAIN = 0.7
const LETTER = 0.93
/** Scripts and braces that nothing likelier takes are given from here on: on a page they are wreckage in any case. */
const LEFT = 0.15
/** What is less likely to be right than this is a guess, unless its place is sure: with a word of prose in it it stays text. */
const GUESS = 0.2
const SURE_PLACE = 0.8
/** The same where a word stands between blanks. */
const GUESS_AT_PROSE = 0.3
/** With so many marks of TeX for each of its words, a formula keeps them: `kappa_{rm score}`. */
const MARKS = 3
/** Commonness of a word of prose. */
const PROSE = 3
/** Commonness in prose from which on a command's name is a word like any other: `times`, `partial`. */
const WORD = 4

// What a candidate is worth beside others: its probability above `LEAST_WORTH`, times its length (tokens) to the power of `LENGTH`.
const LEAST_WORTH = 0.1
const LENGTH = 0.5

/** The likeliest candidates that do not overlap, longer ones counting more, in order. `commonness`: of lower-case words, 0 to 5. */
export function pick(candidates: readonly Judged[], commonness: (word: string) => number): Judged[] {
  const hasMore = candidates.some((candidate) => candidate.placed >= PLAIN && !isLetter(candidate))
  const isProse = (own: Judged) => hasWord(own, commonness) || hasGluedGroup(own) || wordsApart(own.source).length > 0
  const possible = candidates
    .filter((own) => !isType(own) && !isHalf(own) && !/https?:?\b|\bURL\b/.test(own.source))
    .sort((a, b) => a.end - b.end || a.start - b.start)
  const likely = possible.filter(
    (own) => own.placed >= leastFor(own, commonness, hasMore) && !(isGuess(own, commonness) && isProse(own)),
  )
  const picked = apart(likely)
  const left = possible.filter(
    (own) =>
      own.placed >= LEFT &&
      /[\^_{}]/.test(own.source) &&
      // A mark behind a name: `^circledR`.
      !/^[\^_][A-Za-z]{2}/.test(own.source) &&
      !isProse(own) &&
      !picked.some((other) => other.start < own.end && own.start < other.end),
  )
  return [...picked, ...apart(left)].sort((a, b) => a.start - b.start)
}

/** The best choice without overlap among candidates sorted by their ends: weighted interval scheduling. */
function apart(candidates: readonly Judged[]): Judged[] {
  // The best choice among the first k, for each k.
  const best: { worth: number; taken: Judged | undefined; before: number }[] = [{ worth: 0, taken: undefined, before: 0 }]
  for (const [k, candidate] of candidates.entries()) {
    let before = k
    while (before > 0 && (candidates[before - 1]?.end ?? 0) > candidate.start) before--
    const own = (candidate.placed - LEAST_WORTH) * (candidate.last - candidate.first + 1) ** LENGTH
    const worth = (best[before]?.worth ?? 0) + own
    const without = best[k]?.worth ?? 0
    best.push(worth > without ? { worth, taken: candidate, before } : { worth: without, taken: undefined, before: k })
  }
  const picked: Judged[] = []
  for (let k = candidates.length; k > 0; k = best[k]?.before ?? 0) {
    const taken = best[k]?.taken
    if (taken) picked.push(taken)
  }
  return picked.reverse()
}

function isGuess(own: Judged, commonness: (word: string) => number): boolean {
  const { source, placed, right } = own
  if (isDense(own, commonness)) return false
  const words = wordsApart(source)
  if (placed < SURE_PLACE) return right < GUESS || (right < GUESS_AT_PROSE && words.length > 0)
  return right < GUESS_AT_PROSE && (isGlued(source) || words.some((word) => /^[A-Z]/.test(word) || commonness(word) >= PROSE))
}

/** Whether scripts, braces and commands outnumber the words, none of which is a name. */
function isDense({ source, tex }: Judged, commonness: (word: string) => number): boolean {
  if (wordsApart(source).some((word) => /^[A-Z]/.test(word))) return false
  const words = (source.match(/[A-Za-z]{3,}/g) ?? []).filter((word) => isProseWord(word, commonness)).length
  const marks = (source.match(/[\^_{}]/g)?.length ?? 0) + (unwrapped(tex).match(/\\[A-Za-z]{2,}/g)?.length ?? 0)
  return marks >= MARKS * Math.max(1, words)
}

/** ` Gaudi` of `^circledR Gaudi^circledR 2`. */
function wordsApart(source: string): string[] {
  return [...source.matchAll(/ ([A-Z]?[a-z]{3,})(?![A-Za-z(])/g)]
    .map(([, word = '']) => word)
    .filter((word) => !commandNames.has(word))
}

/** How likely a place must be to be given. */
function leastFor(candidate: Judged, commonness: (word: string) => number, hasMore: boolean): number {
  if (!hasMore && isKnownWord(candidate, commonness)) return LETTER
  const isShaky = candidate.right < GUESS && !/[\^_{}]/.test(candidate.source)
  if (!isShaky && isWrecked(candidate, commonness)) return WRECKED
  return isLetter(candidate) && (!hasMore || isWordLetter(candidate)) ? LETTER : PLAIN
}

function isLetter({ first, last, source }: Judged): boolean {
  return first === last && !/[A-Za-z]{2}/.test(source)
}

/** `beta` of "a beta version", `times`. */
function isKnownWord({ first, last, source }: Judged, commonness: (word: string) => number): boolean {
  return first === last && /^[a-z]{2,}$/.test(source) && commonness(source) >= PROSE
}

/** The article and the pronoun. */
function isWordLetter({ source }: Judged): boolean {
  return /^[AaI]$/.test(source)
}

/** Whether a reader would see the damage: scripts, braces, names of commands that are no words. */
function isWrecked({ source, tex }: Judged, commonness: (word: string) => number): boolean {
  if (/[\^_{}]/.test(source)) return true
  const names = unwrapped(tex).matchAll(/\\([a-zA-Z]+)/g)
  return [...names].some(
    ([, name = '']) => commonness(name) < WORD || !new RegExp(`(?<![A-Za-z\\d])${name}(?![A-Za-z\\d])`).test(source),
  )
}

function hasWord({ source }: Judged, commonness: (word: string) => number): boolean {
  return (source.match(/[A-Za-z]{3,}/g) ?? []).some((word) => isProseWord(word, commonness))
}

function isProseWord(word: string, commonness: (word: string) => number): boolean {
  return !commandNames.has(word) && commonness(word.toLowerCase()) >= PROSE
}

/** `tex` without the commands that left no trace. */
function unwrapped(tex: string): string {
  return tex.replace(/\\[A-Za-z]+\{/g, '')
}

/** `ab{cd}`, as a fraction or as anything else; and what has a group that only a fraction would explain, as something else. */
function hasGluedGroup({ source, tex }: Judged): boolean {
  return isGlued(source) || hasLooseGroup(tex) || hasGluedSet(tex)
}

/** `ab{cd}`. */
function isGlued(source: string): boolean {
  return /^[A-Za-z\d]+\{[A-Za-z\d]+\}$/.test(source)
}

/** `{bf Word}`, `left(right)`: words set in another type, and signs around nothing. */
function isType({ source, tex }: Judged): boolean {
  if (/^\{(?:em|bf|it|tt|sc|sl|rm|sf) ?[A-Za-z][A-Za-z -]{2,}\}$/.test(source)) return true
  return /\\(?:left|right)/.test(tex) && !/[A-Za-z\d\p{Script=Greek}]/u.test(tex.replace(/\\(?:left|right)(?![a-zA-Z])/g, ''))
}

/** `left(L^2`: KaTeX takes no bracket of its content's size without the other one. */
function isHalf({ tex }: Judged): boolean {
  const count = (size: RegExp) => tex.match(size)?.length ?? 0
  return count(/\\left(?![a-zA-Z])/g) !== count(/\\right(?![a-zA-Z])/g)
}

/** Faults of themes that a schema cannot say: what is there twice, what can never match, what would decide alone. */

import { findsAll, phraseWordsOf, saysAlso, spellings } from './phrases.ts'
import { points } from './points.ts'
import { MORE, type Term, type Theme } from './theme.ts'
import { wordsOf } from './words.ts'

/** A fault and the path to it: index of the theme, then fields and indices within it. */
export interface Fault {
  readonly path: readonly (string | number)[]
  readonly rule: string
  readonly what: string
  readonly fix: string
}

const MAX_WORDS = 6
const MIN_STEM = 3

/** @returns the faults of themes that are each of the right shape, with paths into `themes`. */
export function faultsOfThemes(themes: readonly Theme[]): Fault[] {
  const ids = new Set<string>()
  const labels = new Set<string>()
  return themes.flatMap((theme, index) => {
    const faults: Fault[] = []
    const once = (seen: Set<string>, field: 'id' | 'label') => {
      const key = theme[field].toLowerCase()
      if (seen.has(key)) {
        faults.push({
          path: [index, field],
          rule: 'duplicate-theme',
          what: `there is a theme with the ${field} “${theme[field]}” already`,
          fix: 'give it another, or join the two',
        })
      }
      seen.add(key)
    }
    if (theme.id === MORE) {
      const what = `“${MORE}” is the address of the papers that have no theme`
      faults.push({ path: [index, 'id'], rule: 'reserved-theme', what, fix: 'give the theme another id' })
    }
    once(ids, 'id')
    once(labels, 'label')
    return [...faults, ...faultsOfTerms(theme.terms).map((fault) => ({ ...fault, path: [index, 'terms', ...fault.path] }))]
  })
}

function faultsOfTerms(terms: readonly Term[]): Fault[] {
  const seen = new Map<string, string>()
  return terms.flatMap((term, at) => [
    ...weightFaults(term.weight).map((fault) => ({ ...fault, path: [at, 'weight'] })),
    ...(['words', 'with', 'without'] as const).flatMap((list) => {
      const wider = widerOf(term[list] ?? [], list)
      return (term[list] ?? []).flatMap((phrase, n) => {
        const other = list === 'words' ? earlier(seen, phrase) : undefined
        const faults = [
          ...phraseFaults(phrase),
          ...(list === 'without' ? [] : excludedFaults(phrase, term.without ?? [])),
          ...duplicateFaults(phrase, other, wider[n]),
        ]
        return faults.map((fault) => ({ ...fault, path: [at, list, n] }))
      })
    }),
  ])
}

/** The phrase met before that finds the same words, if there is one; remembers this one. */
function earlier(seen: Map<string, string>, phrase: string): string | undefined {
  const key = phraseWordsOf(phrase)
    .map(({ word, base, stem }) => (stem ? `${word}*` : base))
    .join(' ')
  const other = seen.get(key)
  seen.set(key, other ?? phrase)
  return other
}

function duplicateFaults(phrase: string, same: string | undefined, wider: string | undefined): Omit<Fault, 'path'>[] {
  const rule = 'duplicate-term'
  if (same !== undefined) return [{ rule, what: `“${phrase}” is in the theme already, as “${same}”`, fix: 'keep one' }]
  if (wider === undefined) return []
  return [{ rule, what: `“${phrase}” is found by “${wider}” already`, fix: `take “${phrase}” out` }]
}

/** For each phrase of a list, another one that is met wherever it is, so that it changes nothing. */
function widerOf(list: readonly string[], field: 'words' | 'with' | 'without'): (string | undefined)[] {
  const ready = list.map(phraseWordsOf).map((all) => {
    // A longer one is a fault already, and each of its words would double the spellings.
    const words = all.length > MAX_WORDS ? [] : all
    return { words, spellings: spellings(words) }
  })
  type Ready = (typeof ready)[number]
  const covers = (wider: Ready, { words, spellings }: Ready) =>
    field === 'words' ? findsAll(wider.spellings, spellings) : saysAlso(words, wider.words)
  return ready.map((one) => {
    const wider = ready.findIndex((other) => other.words.length > 0 && covers(other, one) && !covers(one, other))
    return one.words.length > 0 ? list[wider] : undefined
  })
}

function excludedFaults(phrase: string, without: readonly string[]): Omit<Fault, 'path'>[] {
  const words = phraseWordsOf(phrase)
  const excluded = without.find((other) => saysAlso(words, phraseWordsOf(other)))
  if (excluded === undefined || words.length === 0) return []
  return [
    {
      rule: 'term-never-matches',
      what: `“${phrase}” always says “${excluded}”, which “without” rules out`,
      fix: 'take one of the two out',
    },
  ]
}

function weightFaults(weight: number): Omit<Fault, 'path'>[] {
  if (weight === 0)
    return [{ rule: 'weight-without-effect', what: 'a weight of 0 says nothing', fix: 'give it a weight or take the term out' }]
  if (Math.abs(weight) <= points.maxWeight) return []
  return [
    {
      rule: 'weight-decides-alone',
      what: `with a weight of ${weight} one mention would decide (${points.needed} points make a theme)`,
      fix: `use at most ${points.maxWeight}`,
    },
  ]
}

function phraseFaults(phrase: string): Omit<Fault, 'path'>[] {
  const never = (what: string, fix: string) => [{ rule: 'term-never-matches', what: `“${phrase}” ${what}`, fix }]
  const words = wordsOf(phrase)
  if (words.length === 0) return never('has no letter or digit', 'write it in words')
  if (words.slice(0, -1).some((word) => word.after !== 'joined'))
    return never('runs over a comma or full stop', 'write it as two')
  if (words.length > MAX_WORDS) return never(`has more than ${MAX_WORDS} words`, 'shorten it to what is always said')
  if (/\*(?!\s|$)|(?<![\p{L}\p{N}])\*/u.test(phrase))
    return never('has a * that does not end a word', 'put the * at the end of a word')
  const short = phraseWordsOf(phrase).find(({ word, stem }) => stem && word.length < MIN_STEM)
  if (!short) return []
  const fix = `give at least ${MIN_STEM} letters before the *`
  return [{ rule: 'stem-too-short', what: `“${short.word}*” would match far too much`, fix }]
}

/** What is usual in one digest: how far titles stand from abstracts, and whether they share words. */
import { cutOff } from './cut-off.ts'
import type { Draft } from './drafts.ts'
import { type Kinship, kinshipAmong } from './kinship.ts'
import type { Unit } from './units.ts'

export interface PageCustom {
  readonly kinship: Kinship
  /** Whether titles and abstracts share words as a rule, so that sharing none means something. */
  readonly telling: boolean
  /** Least part of a title's telling words that its abstract must have, where the page is regular and where lines may be lost. */
  readonly leastShared: { readonly regular: number; readonly irregular: number }
  /** Whether blank lines stand between titles and abstracts everywhere. */
  readonly tidy: boolean
  /** Whether many abstracts have several paragraphs. */
  readonly paragraphed: boolean
  readonly gap: number
  readonly furnished: boolean
  /** Whether a word, in lower case, stands in the digest's abstracts more than once. */
  readonly known: (word: string) => boolean
  /** Characters of an abstract, the middle one of all. */
  readonly length: number
  /** Whether so many abstracts lack their full stop that the page must cut them off. */
  readonly cutsOff: boolean
}

/**
 * A title's telling words, by weight: of real abstracts one in a thousand has a smaller part of its title's than the first, two than the
 * second; of other papers' abstracts seven and nine in ten.
 */
const leastShared = { regular: 0.12, irregular: 0.2 }

/** Fewer papers than this show no custom. */
const enough = 5

export function customOf(drafts: readonly Draft[], units: readonly Unit[]): PageCustom {
  const pairs = drafts.flatMap(({ title, paragraphs, gap, furnished }) =>
    title && paragraphs[0] ? [{ title: title.text, abstract: paragraphs.map(({ text }) => text).join(' '), gap, furnished }] : [],
  )
  const kinship = kinshipAmong(drafts.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)))
  const shares = pairs.map(({ title, abstract }) => kinship.shared(title, abstract) ?? 1)
  const part = (least: number) => shares.filter((share) => share >= least).length / pairs.length
  const telling = pairs.length >= enough && part(leastShared.irregular) >= 0.8
  const few = pairs.length > 1 && pairs.length < enough && part(leastShared.irregular) >= (pairs.length - 1) / pairs.length
  const known = wordsSeenTwice(pairs.map(({ abstract }) => abstract))
  const unended = pairs.filter(({ abstract }) => cutOff(abstract, false, known) !== undefined)
  return {
    kinship,
    telling,
    leastShared: { regular: telling ? leastShared.regular : 0, irregular: telling || few ? leastShared.irregular : 0 },
    tidy: !units.some((unit, index) => unit.touching && (unit.kind !== 'title' || units[index - 1]?.kind !== 'title')),
    paragraphed: drafts.length >= enough && drafts.filter(({ paragraphs }) => paragraphs.length > 1).length > 0.3 * drafts.length,
    gap: usual(pairs.map(({ gap }) => gap)) ?? 1,
    furnished: usual(pairs.map(({ furnished }) => furnished)) ?? false,
    length: middle(
      pairs.length < enough
        ? drafts.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text.length))
        : pairs.map(({ abstract }) => abstract.length),
    ),
    cutsOff: unended.length >= 3 && unended.length > 0.15 * pairs.length,
    known,
  }
}

function middle(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor((values.length - 1) / 2)] ?? 0
}

function usual<Value>(values: readonly Value[]): Value | undefined {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0]
}

function wordsSeenTwice(texts: readonly string[]): (word: string) => boolean {
  let counts: Map<string, number> | undefined
  return (word) => {
    if (counts === undefined) {
      counts = new Map()
      for (const text of texts)
        for (const [seen] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) counts.set(seen, (counts.get(seen) ?? 0) + 1)
    }
    return (counts.get(word) ?? 0) > 1
  }
}

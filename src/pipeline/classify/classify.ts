/** The classify station: which themes a paper belongs to, and the words that earned each. */
import { points } from '../../themes/points.ts'
import type { Theme } from '../../themes/theme.ts'
import { baseOf } from '../../themes/words.ts'
import { Scales, type Score } from './score.ts'

export interface Classification {
  /** Ids of the paper's themes, strongest first; the first is its home. */
  readonly themes: string[]
  /** For each of them the words as they stand in title and abstract, strongest first. */
  readonly evidence: Record<string, string[]>
}

const MAX_EVIDENCE = 6

/**
 * @param paper plain text: restored, formulas readable (see plain.ts); a raw text is read as well as it can be
 * @param themes as `parseThemes` gives them; the same list is made ready once
 * @returns no theme when none reaches `points.needed`; equal themes stand in the order of the file
 */
export function classify(paper: { readonly title: string; readonly abstract: string }, themes: readonly Theme[]): Classification {
  const earned = scoresOf(paper, themes)
    .filter((score) => score.points >= points.needed)
    .sort((a, b) => b.points - a.points)
  return {
    themes: earned.map(({ theme }) => theme.id),
    evidence: Object.fromEntries(earned.map((score) => [score.theme.id, evidenceOf(score)])),
  }
}

/** @returns what each theme scores and by which mentions, in the themes' order: what `classify` decides by. */
export function scoresOf(paper: { readonly title: string; readonly abstract: string }, themes: readonly Theme[]): Score[] {
  const known = ready.get(themes) ?? new Scales(themes)
  ready.set(themes, known)
  return known.weigh(paper)
}

const ready = new WeakMap<readonly Theme[], Scales>()

function evidenceOf({ mentions }: Score): string[] {
  const words = new Map<string, string>()
  for (const { text, points: worth } of mentions) {
    const key = text
      .toLowerCase()
      .split(/[\s\p{Pd}]+/u)
      .map(baseOf)
      .join(' ')
    if (worth > 0 && !words.has(key)) words.set(key, text)
  }
  return [...words.values()].slice(0, MAX_EVIDENCE)
}

/** Weighs a paper against themes: which of a theme's words stand where, and what each mention is worth. */
import { points } from '../../theme-points.ts'
import type { Term, Theme } from '../../themes.ts'
import { type Occurrence, Phrases } from './match.ts'
import { type Passage, passagesOf } from './passages.ts'

/** One mention of a term that counts. */
export interface Mention {
  /** The words as they stand in the text, white space squeezed. */
  readonly text: string
  /** The phrase of the themes file that found it. */
  readonly phrase: string
  readonly place: Passage['place']
  readonly points: number
}

export interface Score {
  readonly theme: Theme
  readonly points: number
  /** Strongest first. */
  readonly mentions: readonly Mention[]
}

interface Rule {
  readonly theme: number
  readonly term: Term
  readonly phrase: string
  readonly with: readonly number[]
  readonly without: readonly number[]
}

interface Hit extends Occurrence {
  readonly rule: Rule
  readonly passage: Passage
}

/** Themes made ready for weighing many papers. */
export class Scales {
  private readonly themes: readonly Theme[]
  private readonly rules = new Map<number, Rule[]>()
  private readonly phrases: Phrases

  constructor(themes: readonly Theme[]) {
    this.themes = themes
    const numbers = new Map<string, number>()
    const number = (phrase: string) => {
      const known = numbers.get(phrase) ?? numbers.size
      numbers.set(phrase, known)
      return known
    }
    for (const [theme, { terms }] of themes.entries()) {
      for (const term of terms) {
        const conditions = { with: (term.with ?? []).map(number), without: (term.without ?? []).map(number) }
        for (const phrase of term.words) {
          const key = number(phrase)
          this.rules.set(key, [...(this.rules.get(key) ?? []), { theme, term, phrase, ...conditions }])
        }
      }
    }
    this.phrases = new Phrases([...numbers.keys()])
  }

  /** @returns a score for each theme, in the themes' order. */
  weigh(paper: { readonly title: string; readonly abstract: string }): Score[] {
    const passages = passagesOf(paper).map((passage) => ({ passage, found: this.phrases.in(passage.words) }))
    const everywhere = new Set(passages.flatMap(({ found }) => found.map(({ phrase }) => phrase)))
    const hits = this.themes.map((): Hit[] => [])
    for (const { passage, found } of passages) {
      const here = new Set(found.map(({ phrase }) => phrase))
      const around = passage.place === 'title' ? everywhere : here
      const counted: Hit[] = found.flatMap((occurrence) =>
        (this.rules.get(occurrence.phrase) ?? [])
          .filter((rule) => rule.with.length === 0 || rule.with.some((phrase) => around.has(phrase)))
          .filter((rule) => !rule.without.some((phrase) => here.has(phrase)))
          .map((rule) => ({ ...occurrence, rule, passage })),
      )
      for (const [theme, list] of hits.entries()) list.push(...apart(counted.filter(({ rule }) => rule.theme === theme)))
    }
    return this.themes.map((theme, n) => scoreOf(theme, hits[n] ?? []))
  }
}

/** Of mentions that share a word, the weightiest, then the longest, then the first. */
function apart(hits: readonly Hit[]): Hit[] {
  const taken = new Set<number>()
  const order = [...hits].sort(
    (a, b) => Math.abs(b.rule.term.weight) - Math.abs(a.rule.term.weight) || b.to - b.from - (a.to - a.from) || a.from - b.from,
  )
  return order.filter(({ from, to }) => {
    for (let at = from; at < to; at += 1) if (taken.has(at)) return false
    for (let at = from; at < to; at += 1) taken.add(at)
    return true
  })
}

/** The second mention of a term counts half, the third a third: a word said often is no proof. */
function scoreOf(theme: Theme, hits: readonly Hit[]): Score {
  const said = new Map<Term, number>()
  const mentions = [...hits]
    .sort((a, b) => points[b.passage.place] - points[a.passage.place])
    .map((hit): Mention => {
      const nth = (said.get(hit.rule.term) ?? 0) + 1
      said.set(hit.rule.term, nth)
      return {
        text: textOf(hit),
        phrase: hit.rule.phrase,
        place: hit.passage.place,
        points: (hit.rule.term.weight * points[hit.passage.place]) / nth,
      }
    })
    .sort((a, b) => b.points - a.points)
  // Rounded, so that thirds add up to what the explanation says.
  return { theme, mentions, points: Math.round(mentions.reduce((sum, mention) => sum + mention.points, 0) * 100) / 100 }
}

function textOf({ passage, from, to }: Hit): string {
  const { text, words } = passage
  return text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0).replace(/\s+/g, ' ')
}

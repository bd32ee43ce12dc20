/** Weighs a paper against themes: which of a theme's words stand where, and what each mention is worth. */
import { points } from '../../themes/points.ts'
import type { Term, Theme } from '../../themes/theme.ts'
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

/** One mention of a term that does not count, since what its `with` asks for is absent or what its `without` forbids is there. */
export interface Idle extends Omit<Mention, 'points'> {
  /** The phrase of `without` that is said beside it; undefined when `with` is not met. */
  readonly forbidden: string | undefined
}

export interface Score {
  readonly theme: Theme
  readonly points: number
  /** Strongest first. */
  readonly mentions: readonly Mention[]
  /** In the order of the text; made when it is asked for, which classifying does not. */
  readonly idle: () => readonly Idle[]
}

interface Rule {
  readonly theme: number
  readonly term: Term
  readonly phrase: string
  readonly with: readonly number[]
  readonly without: readonly number[]
}

interface Hit {
  readonly occurrence: Occurrence
  readonly rule: Rule
  readonly passage: Passage
}

interface IdleHit extends Hit {
  /** The phrase's number. */
  readonly forbidden: number | undefined
}

/** Themes made ready for weighing many papers. */
export class Scales {
  private readonly themes: readonly Theme[]
  private readonly rules = new Map<number, Rule[]>()
  private readonly names: readonly string[]
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
    this.names = [...numbers.keys()]
    this.phrases = new Phrases(this.names)
  }

  /** @returns a score for each theme, in the themes' order. */
  weigh(paper: { readonly title: string; readonly abstract: string }): Score[] {
    const passages = passagesOf(paper).map((passage) => ({ passage, found: this.phrases.in(passage.words) }))
    const everywhere = new Set(passages.flatMap(({ found }) => found.map(({ phrase }) => phrase)))
    const counted = this.themes.map((): Hit[] => [])
    const idle = this.themes.map((): IdleHit[] => [])
    for (const { passage, found } of passages) {
      const here = new Set(found.map(({ phrase }) => phrase))
      const around = passage.place === 'title' ? everywhere : here
      const hits = new Map<number, Hit[]>()
      for (const occurrence of found) {
        for (const rule of this.rules.get(occurrence.phrase) ?? []) {
          const forbidden = rule.without.find((phrase) => here.has(phrase))
          const isIdle = forbidden !== undefined || (rule.with.length > 0 && !rule.with.some((phrase) => around.has(phrase)))
          if (isIdle) idle[rule.theme]?.push({ occurrence, rule, passage, forbidden })
          else {
            const list = hits.get(rule.theme)
            if (list) list.push({ occurrence, rule, passage })
            else hits.set(rule.theme, [{ occurrence, rule, passage }])
          }
        }
      }
      for (const [theme, list] of hits) counted[theme]?.push(...apart(list))
    }
    const idleOf = ({ forbidden, ...hit }: IdleHit): Idle => ({
      ...saidBy(hit),
      forbidden: forbidden === undefined ? undefined : this.names[forbidden],
    })
    return this.themes.map((theme, n) => ({
      theme,
      ...scoreOf(counted[n] ?? []),
      idle: () => (idle[n] ?? []).map(idleOf),
    }))
  }
}

/** Of mentions that share a word, the weightiest, then the longest, then the first. */
function apart(hits: readonly Hit[]): Hit[] {
  if (hits.length === 1) return [...hits]
  const taken = new Set<number>()
  const order = [...hits].sort(
    ({ rule: a, occurrence: one }, { rule: b, occurrence: other }) =>
      Math.abs(b.term.weight) - Math.abs(a.term.weight) || other.to - other.from - (one.to - one.from) || one.from - other.from,
  )
  return order.filter(({ occurrence: { from, to } }) => {
    for (let at = from; at < to; at += 1) if (taken.has(at)) return false
    for (let at = from; at < to; at += 1) taken.add(at)
    return true
  })
}

/** The second mention of a term counts half, the third a third: a word said often is no proof. */
function scoreOf(hits: readonly Hit[]): Pick<Score, 'mentions' | 'points'> {
  const said = new Map<Term, number>()
  const mentions = [...hits]
    .sort((a, b) => points[b.passage.place] - points[a.passage.place])
    .map((hit): Mention => {
      const nth = (said.get(hit.rule.term) ?? 0) + 1
      said.set(hit.rule.term, nth)
      return {
        ...saidBy(hit),
        points: (hit.rule.term.weight * points[hit.passage.place]) / nth,
      }
    })
    .sort((a, b) => b.points - a.points)
  // Rounded, so that thirds add up to what the explanation says.
  const sum = Math.round(mentions.reduce((total, mention) => total + mention.points, 0) * 100) / 100
  return { mentions, points: sum }
}

function saidBy({ passage, occurrence: { from, to }, rule }: Hit): Omit<Mention, 'points'> {
  const { text, words, place } = passage
  const said = text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0).replace(/\s+/g, ' ')
  return { text: said, phrase: rule.phrase, place }
}

/** What the surroundings of a formula say of commands that left no trace in it. */

export interface Context {
  readonly text: TextContext
  readonly place: PlaceContext
}

/** What holds for a whole text. */
export interface TextContext {
  /** How often the text shows a command that may be lost elsewhere. */
  readonly shown: ReadonlyMap<string, number>
  /** Words of the text that tell what growth it speaks of. */
  readonly topics: readonly string[]
}

/** What stands next to a formula, in lower case. */
export interface PlaceContext {
  /** Small words right before and right behind it, '' for none. */
  readonly before: string
  readonly behind: string
  /** The words before it, nearest first. */
  readonly near: readonly string[]
}

const SHOWN = /(?<![A-Za-z])(?:widetilde|tilde|sqrt|widehat|hat|bar|overline|frac|mathbb|mathcal|vec|dot|mathbf)(?![a-z])/g
const SYNONYMS: Readonly<Record<string, string>> = { widetilde: 'tilde', widehat: 'hat', overline: 'bar' }
const LOOK = 40
const LOOK_BEFORE = 80
const NEAR = 5

/** A regret grows with the root of time, a running time does not. */
const TOPICS = new Set(
  [
    'regret bandit bandits online round rounds episodes minimax reward policy reinforcement horizon sublinear contextual mdp',
    'quadratic attention transformer sequence memory cost runtime long private privacy convex nonconvex stochastic gradient',
    'sampling testing samples approximation polynomial queries query oracle logarithmic factors estimation confidence',
  ].flatMap((row) => row.split(' ')),
)

/** Names that mean the same command. */
export function sameCommand(name: string): string {
  return SYNONYMS[name] ?? name
}

export function textContext(text: string): TextContext {
  const shown = new Map<string, number>()
  for (const [name] of text.matchAll(SHOWN)) shown.set(sameCommand(name), (shown.get(sameCommand(name)) ?? 0) + 1)
  const words = new Set(text.toLowerCase().match(/[a-z]{4,}/g))
  return { shown, topics: [...TOPICS].filter((topic) => words.has(topic)) }
}

/** The context of the formula at `start` to `end` of `text`. */
export function placeContext(text: string, start: number, end: number): PlaceContext {
  const words: readonly string[] =
    text
      .slice(Math.max(0, start - LOOK_BEFORE), start)
      .toLowerCase()
      .match(/[a-z]+/g) ?? []
  const near = words.slice(-NEAR).reverse()
  const behind = text.slice(end, end + LOOK).match(/[A-Za-z]+/)?.[0] ?? ''
  return { before: near[0] ?? '', behind: behind.toLowerCase(), near }
}

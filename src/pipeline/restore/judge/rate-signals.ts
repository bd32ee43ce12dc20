/** What tells whether a rate such as `O(T)` may have lost its root, or its tilde: numbers for `trees.ts`. */
import type { Detection } from '../detect/detect.ts'
import { isUnknown } from '../detect/surroundings.ts'
import type { Candidate } from './candidates.ts'

const RATE = /(?:\\(?:Omega|Theta)|(?<![A-Za-z\\])[Oo]\}*)(?![A-Za-z])/
const LOG = /\\(?:log|ln|polylog)(?![A-Za-z])/
/** Words of texts whose rates have roots, and of texts whose rates leave logarithms out. */
const ROOTS = words(
  'regret bandit bandits minimax episodes horizon rounds online adversarial sublinear privacy private generalization',
)
const TILDES = words('logarithmic polylogarithmic logarithms factors hides suppresses notation sample complexity queries samples')
const OTHERS = ['rate', 'bound', 'complexity', 'time', 'samples', 'error', 'queries']
const LOOK = 8
const MOST = 6

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

/** What holds for all candidates of a text. */
export interface RateContext {
  /** Of each token: how far before it the nearest word of `regret` is, and the nearest of the others. */
  readonly near: readonly (readonly [regret: number, other: number])[]
  readonly ofText: readonly number[]
}

export function rateContext({ tokens, around }: Detection): RateContext {
  const lower = tokens.map(({ text }) => text.toLowerCase())
  const known = new Set(lower)
  const count = (list: ReadonlySet<string>) => [...list].filter((word) => known.has(word)).length
  const shows = (name: string) => Math.min(MOST, lower.filter((word) => word === name).length)
  // Names of the authors' own commands look like this.
  const own = tokens.filter(({ text }, i) => isUnknown(around.shapes[i]) && (around.inWreckage.get(text) ?? 0) > 0).length
  return {
    near: nearest(lower),
    ofText: [count(ROOTS), count(TILDES), shows('sqrt'), shows('tilde'), shows('log'), shows('mathbb'), Math.min(own, MOST)],
  }
}

function nearest(words: readonly string[]): [regret: number, other: number][] {
  let [regret, other] = [LOOK, LOOK]
  return words.map((word) => {
    const before: [number, number] = [regret, other]
    regret = word.startsWith('regret') ? 0 : Math.min(LOOK, regret + 1)
    other = OTHERS.some((stem) => word.startsWith(stem)) ? 0 : Math.min(LOOK, other + 1)
    return before
  })
}

/** One list of numbers for a candidate. */
export function rateSignals({ tex, first }: Candidate, { near, ofText }: RateContext): number[] {
  const letters = tex.replace(/\\[A-Za-z]+/g, '').match(/[A-Za-z]/g)?.length ?? 0
  const [regret, other] = near[first] ?? [LOOK, LOOK]
  return [Number(RATE.test(tex)) * (1 + Number(LOG.test(tex))), letters, regret, other].concat(ofText)
}

/** What tells whether a rate such as `O(T)` may have lost its root, or its tilde: numbers for `trees.ts`. */
import type { Detection } from '../detect/detect.ts'
import type { Word } from '../detect/words.ts'
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

/** One list of numbers that holds for all candidates of a text. */
export function rateContext({ tokens, around }: Detection): number[] {
  const shown = new Map<string, number>()
  for (const { lower } of around.words) shown.set(lower, (shown.get(lower) ?? 0) + 1)
  const count = (list: ReadonlySet<string>) => [...list].filter((word) => shown.has(word)).length
  const shows = (name: string) => Math.min(MOST, shown.get(name) ?? 0)
  // Names of the authors' own commands look like this.
  const own = around.words.filter(({ isUnknown }, i) => isUnknown && around.inWreckage.has(tokens[i]?.text ?? '')).length
  return [count(ROOTS), count(TILDES), shows('sqrt'), shows('tilde'), shows('log'), shows('mathbb'), Math.min(own, MOST)]
}

/** How far before token `first` the nearest word is that `is` takes. */
function distance(words: readonly Word[], first: number, is: (lower: string) => boolean): number {
  for (let far = 0; far < LOOK; far++) if (is(words[first - 1 - far]?.lower ?? '')) return far
  return LOOK
}

/** One list of numbers for a candidate. */
export function rateSignals({ tex, first }: Candidate, { around: { words } }: Detection, ofText: readonly number[]): number[] {
  const letters = tex.replace(/\\[A-Za-z]+/g, '').match(/[A-Za-z]/g)?.length ?? 0
  const regret = distance(words, first, (lower) => lower.startsWith('regret'))
  const other = distance(words, first, (lower) => OTHERS.some((stem) => lower.startsWith(stem)))
  return [Number(RATE.test(tex)) * (1 + Number(LOG.test(tex))), letters, regret, other].concat(ofText)
}

/** Whether a run of letters can only be what is left of commands: `nvarepsilon`, `Omegaleft`, `hatbeta`. */
import { commandNames } from './command-names.ts'
import { tellingNames } from './telling-names.ts'

const LONGEST_RUN = 40
const LONGEST_NAME = 14
const MOST_VARIABLES = 3

/** Whether a run of letters is a telling name, or variables and names to its end with one that tells: `nvarepsilon`, `Omegaleft`. */
export function isTellingRun(run: string): boolean {
  if (tellingNames.has(run)) return true
  if (run.length > LONGEST_RUN) return false
  // ways[i]: whether names alone lead from i to the end (a lost \mathbb leaves a capital there), and whether one of them tells.
  const ways: ('names' | 'telling' | undefined)[] = new Array(run.length + 1)
  ways[run.length] = 'names'
  if (/[A-Z]$/.test(run)) ways[run.length - 1] = 'names'
  for (let at = run.length - 2; at >= 0; at--) {
    for (let end = Math.min(run.length, at + LONGEST_NAME); end > at + 1; end--) {
      const [name, rest] = [run.slice(at, end), ways[end]]
      if (rest === undefined || !(commandNames.has(name) || tellingNames.has(name))) continue
      // A short name at a word's end tells nothing: men|u, k|eta.
      const tells = rest === 'telling' || (tellingNames.has(name) && name.length > 3)
      ways[at] = tells || ways[at] === 'telling' ? 'telling' : 'names'
    }
  }
  return ways.slice(0, MOST_VARIABLES + 1).includes('telling')
}

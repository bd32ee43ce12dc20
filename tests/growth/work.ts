/**
 * How much work something is, without a clock: how often the blocks of JavaScript ran, as V8 counts them; the same every time. What a
 * regular expression or another function of V8's own does counts as nothing: `npm run check:regexps` looks at those expressions,
 * and `npm run bench:growth` at processor time.
 */
import { Session } from 'node:inspector'

interface Coverage {
  readonly result: readonly { readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[] }[]
}

const session = new Session()
session.connect()
session.post('Profiler.enable')
// V8 counts in what it compiles from here on: this file is to be imported before what is looked at.
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })

export function workOf(act: () => void): number {
  blocksSince()
  act()
  return blocksSince()
}

/** Blocks that ran since it was asked last. */
function blocksSince(): number {
  let sum = 0
  session.post('Profiler.takePreciseCoverage', (error, { result }: Coverage) => {
    if (error) throw error
    for (const { functions } of result) for (const { ranges } of functions) for (const { count } of ranges) sum += count
  })
  return sum
}

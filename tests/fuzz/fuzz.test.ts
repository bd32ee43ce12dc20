/** The same inputs every time, few enough for every push; `npm run fuzz` looks for others. */
import fc from 'fast-check'
import { describe, test } from 'vitest'
import { foundFor } from './found.ts'
import { readSamples } from './samples.ts'
import { targets } from './targets.ts'

const samples = readSamples()

describe('fuzzed', { timeout: 300_000 }, () => {
  test.each(targets)('$name', ({ name, property, runs }) => {
    fc.assert(property(samples), { numRuns: runs, seed: 20_250_312, examples: foundFor(name) })
  })
})

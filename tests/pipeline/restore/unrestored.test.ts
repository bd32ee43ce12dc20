import { describe, expect, it } from 'vitest'
import type { Segment } from '../../../src/pipeline/restore/segment.ts'
import { unrestored } from '../../../src/pipeline/restore/unrestored.ts'

const text = (words: string): Segment => ({ kind: 'text', source: words, text: words })
const formula: Segment = { kind: 'math', source: 'x^2', tex: 'x^2', display: false, origin: 'restored', confidence: 1 }

describe('unrestored', () => {
  it('lists wreckage as it stands in the text, counting equal pieces over all segments', () => {
    expect(unrestored([text('where (x^{2 holds,'), formula, text('x^{2 fails and \\foo and {y stays')])).toEqual([
      { source: 'x^{2', nth: 1 },
      { source: 'x^{2', nth: 2 },
      { source: '\\foo', nth: 1 },
      { source: '{y', nth: 1 },
    ])
  })

  it('finds bare command names glued to something', () => {
    expect(unrestored([text('with 2epsilonbigl and Omegaleft(n) left')]).map(({ source }) => source)).toEqual([
      '2epsilonbigl',
      'Omegaleft(n',
    ])
  })

  it('leaves prose, names, addresses and formulas alone', () => {
    expect(unrestored([text('The top_k of model_name, Phi-3-mini and 95% at a time, in C++ or F#.'), formula])).toEqual([])
  })
})

import { describe, expect, test } from 'vitest'
import { MOST_BYTES } from '../../../../src/site/publish/email/shorten.ts'
import { textEdition } from '../../../../src/site/publish/email/text-edition.ts'
import { abstractOf, edition, paper } from './edition.ts'

describe('the text edition', () => {
  test('reads from top to bottom', () => {
    const text = textEdition(edition([paper('On ℓₚ', ['We sort.', 'It is fast.'], { authors: ['Ada', 'Bob'] })]))
    expect(text.split('\n').slice(0, 20)).toEqual([
      'Digest of 12 March 2025 · A Digest',
      'https://someone.github.io/digest/digests/2025-03-12/',
      '',
      '1 paper by theme.',
      '',
      '',
      'Attention',
      '=========',
      '',
      '* On ℓₚ',
      '  Ada, Bob',
      '',
      '  We sort.',
      '',
      '  It is fast.',
      '',
      '  https://someone.github.io/digest/papers/a/',
      '  arXiv: https://arxiv.org/abs/2503.01234',
      '',
      '',
    ])
  })

  test('has no line longer than mail allows', () => {
    for (const line of textEdition(edition([paper('On sorting', [abstractOf(9)])])).split('\n')) {
      expect([...line].length).toBeLessThanOrEqual(78)
    }
  })

  test('is shortened when it is long', () => {
    const text = textEdition(edition(Array.from({ length: 400 }, (_, i) => paper(`Paper ${i}`, [abstractOf(15)]))))
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(MOST_BYTES)
    expect(text).toContain('Abstracts are shortened')
    expect(text).toContain('* Paper 399')
  })
})

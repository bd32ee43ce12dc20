/** What `site.words.ts` may say is a matter of types: `npm run check` holds these. */
import { expect, test } from 'vitest'
import type { AllWords, OwnWords } from '../../src/site/own-words.ts'
import { words } from '../../src/site/words.ts'

test('any part may be said, and nothing that the program never asks for', () => {
  const some = {
    locale: 'de-DE',
    home: { name: 'Anfang', allOf: (n) => `Alle ${n}` },
    count: { papers: (n) => `${n} Arbeiten` },
    export: { file: 'arbeiten' },
    keys: { list: [[['j'], 'weiter']] },
  } satisfies OwnWords
  // @ts-expect-error: there is no such word.
  const misnamed = { home: { nam: 'Anfang' } } satisfies OwnWords
  // @ts-expect-error: a text is said where a count goes in.
  const misused = { home: { allOf: 'Alle' } } satisfies OwnWords
  // @ts-expect-error: a translation has them all.
  const part = { ...some } satisfies AllWords
  expect([misnamed, misused, part]).toHaveLength(3)
  expect(words.home.name).toBeTypeOf('string')
})

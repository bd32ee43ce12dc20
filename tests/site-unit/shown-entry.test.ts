import { expect, test } from 'vitest'
import { shownEntry } from '../../src/site/shown-entry.ts'
import { entry } from './publish/entries.ts'

test('what no reader sees is left out of every text of an entry', () => {
  const unseen = entry(
    'a',
    { title: 'A \u202eTitle', authors: ['A\u200bda'], withdrawn: 'No\u0000.', verified: ['x\ufeff'] },
    'B\u00adody.',
  )
  const seen = entry('a', { title: 'A Title', authors: ['Ada'], withdrawn: 'No.', verified: ['x'] }, 'Body.')
  expect(shownEntry(unseen)).toEqual(seen)
})

test('two formulas that touch stay two', () => {
  const { body } = shownEntry(entry('a', {}, '$a$\u2060$b$ and\u2060 $c$.'))
  expect(body).toBe('$a$\u2060$b$ and $c$.')
})

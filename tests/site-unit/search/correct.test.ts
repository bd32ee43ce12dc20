import { expect, test } from 'vitest'
import { corrections, distance, isBeginning, isCertain } from '../../../src/site/search/correct.ts'
import {
  byInitial,
  countWords,
  initialOf,
  readVocabulary,
  vocabularyOf,
  vocabularyWords,
  writeVocabulary,
} from '../../../src/site/search/vocabulary.ts'

const texts = [
  'Approximation of attention with low-rank caches',
  'Approximations: approximate inference and flash attention',
  'Schrödinger bridges, retention of attention',
]
const vocabulary = vocabularyOf([countWords(texts)])

test('what was probably meant comes first: fewest errors, then the commonest', () => {
  expect(corrections('aproximation', vocabulary)[0]).toBe('approximation')
  expect(corrections('atention', vocabulary)[0]).toBe('attention')
  expect(corrections('schrodinegr', vocabulary)[0]).toBe('schrodinger')
  expect(corrections('flashattention', vocabulary)[0]).toBe('flash attention')
  expect(corrections('quaternion', vocabulary)).toEqual([])
  expect(corrections('wiht', vocabulary)).toEqual(['with'])
  expect(corrections('lwo', vocabulary)).toEqual([])
})

test('one error after the first letter could not be put right better by a word with another', () => {
  expect(isCertain('aproximation', 'approximation')).toBe(true)
  expect(isCertain('spproximation', 'approximation')).toBe(false)
  expect(isCertain('aproximatoin', 'approximation')).toBe(false)
})

test('words are kept by their first letter, whatever its accent', () => {
  expect(byInitial(vocabulary).get('b')).toEqual(new Map([['bridges', { power: 0 }]]))
  expect(byInitial(vocabulary).get('x')).toEqual(new Map())
  expect(['cache', 'écart', 'кэш', '4d'].map(initialOf)).toEqual(['c', 'e', 'other', 'other'])
})

test('the beginning of a word is no error', () => {
  expect(isBeginning('approx', vocabulary)).toBe(true)
  expect(isBeginning('aprox', vocabulary)).toBe(false)
})

test('counts letters left out, added, replaced and swapped, up to a limit', () => {
  expect([distance('rank', 'rnak', 2), distance('rank', 'bank', 2), distance('rank', 'ranks', 2)]).toEqual([1, 1, 1])
  expect(distance('rank', 'low', 2)).toBe(3)
})

test('where the index has several parts, a word says which of them have it', () => {
  const parts = vocabularyOf([['of caches', 'caches'], ['caches'], ['attention', 'caches']].map(countWords))
  expect(parts).toEqual(
    new Map([
      ['caches', { power: 2 }],
      ['attention', { power: 0, parts: [2] }],
    ]),
  )
  expect(readVocabulary(writeVocabulary(parts))).toEqual(parts)
})

test('the vocabulary reads back as it was written', () => {
  expect(readVocabulary(writeVocabulary(vocabulary))).toEqual(new Map([...vocabulary].sort()))
  expect(writeVocabulary(vocabulary)).toContain('1pproximate0\naion0\nds0\n')
  expect(vocabularyWords('A GPT-4 für $x$')).toEqual(['gpt', 'fur'])
})

import { expect, it } from 'vitest'
import { type Judged, pick } from '../../../../src/pipeline/restore/judge/pick.ts'

/** A candidate at the tokens `first` to `last`, read as it stands. */
function candidate(source: string, first: number, last: number, placed: number, right = placed): Judged {
  const place = { start: 10 * first, end: 10 * last + 9, first, last, probability: placed }
  return { ...place, source, tex: source, meaning: 1, rival: 0, answers: [], logs: [-1], placed, right }
}

const commonness = (word: string) => (word === 'beta' ? 3 : 0)
const picked = (...candidates: Judged[]) => pick(candidates, commonness).map(({ source }) => source)

it('takes the likelier of two that overlap', () =>
  expect(picked(candidate('x_1', 0, 2, 0.95), candidate('x_1,', 0, 3, 0.5))).toEqual(['x_1']))

it('takes two apart rather than one around both when that is likelier', () =>
  expect(picked(candidate('x_1', 0, 2, 0.9), candidate('x_1, y_1', 0, 6, 0.5), candidate('y_1', 4, 6, 0.9))).toEqual([
    'x_1',
    'y_1',
  ]))

it('wants a letter alone nearly sure, unless the text has a formula', () => {
  expect(picked(candidate('k', 0, 0, 0.85))).toEqual([])
  expect(picked(candidate('k', 0, 0, 0.85), candidate('k^2', 3, 5, 0.9))).toEqual(['k', 'k^2'])
})

it('wants an article nearly sure in any text', () =>
  expect(picked(candidate('A', 0, 0, 0.85), candidate('k^2', 3, 5, 0.9))).toEqual(['k^2']))

it('wants a Greek name that prose knows nearly sure, unless the text has a formula', () =>
  expect(picked(candidate('beta', 0, 0, 0.6))).toEqual([]))

it('leaves a guess with words in it as text', () =>
  expect(picked(candidate('^circledR Widget^circledR', 0, 4, 0.9, 0.25))).toEqual([]))

it('leaves web addresses and words in bold as text', () =>
  expect(picked(candidate('https://x_1', 0, 5, 0.9), candidate('{bf Word}', 7, 10, 0.9))).toEqual([]))

it('gives a sure place whatever its reading, if no word of prose stands in it', () =>
  expect(picked(candidate('Oleft(n polylog mright)', 0, 6, 0.9, 0.1))).toEqual(['Oleft(n polylog mright)']))

it('gives a word that stands among many marks of TeX', () =>
  expect(picked(candidate('kappa_{rm beta},kappa_{rm n}', 0, 14, 0.9, 0.1))).toEqual(['kappa_{rm beta},kappa_{rm n}']))

it('takes no half of what has its brackets grow with what they hold', () =>
  expect(picked({ ...candidate('left(k^2', 0, 4, 0.9), tex: '\\left(k^2' }, candidate('k^2', 2, 4, 0.4))).toEqual(['k^2']))

it('takes scripts and braces that nothing likelier takes', () => {
  expect(picked(candidate('k^2', 0, 2, 0.2))).toEqual(['k^2'])
  expect(picked(candidate('k^2', 0, 2, 0.2), candidate('= k^2', 0, 3, 0.9))).toEqual(['= k^2'])
  expect(picked(candidate('^circledR', 0, 1, 0.2))).toEqual([])
})

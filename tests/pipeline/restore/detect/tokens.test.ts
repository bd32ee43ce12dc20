import { expect, it } from 'vitest'
import { tokenize } from '../../../../src/pipeline/restore/detect/tokens.ts'

const cut = (text: string) => tokenize(text).map((token) => token.text)

it.each([
  ['EnrightarrowDe', ['En', 'rightarrow', 'De']],
  ['Longleftrightarrow y', ['Longleftrightarrow', 'y']],
  ['xrightarrow', ['x', 'rightarrow']],
  ['the nth of 8timesH100', ['the', 'n', 'th', 'of', '8', 'times', 'H', '100']],
])('cuts %s', (text, tokens) => expect(cut(text)).toEqual(tokens))

it('tells where each token stands, and that a part of a run follows another', () =>
  expect(tokenize('a EnrightarrowDe')).toEqual([
    { text: 'a', start: 0, end: 1, gap: 'space' },
    { text: 'En', start: 2, end: 4, gap: 'space' },
    { text: 'rightarrow', start: 4, end: 14, gap: 'cut' },
    { text: 'De', start: 14, end: 16, gap: 'cut' },
  ]))

import { expect, it } from 'vitest'
import { settled } from '../../../src/pipeline/restore/edges.ts'

it.each([
  ['(x_1 and y)', '(x_1', '(x_1', 'x_1', 'x_1'],
  ['f(x ) is', 'f(x', 'f(x', 'f(x )', 'f(x )'],
  ['\\|b\\|, given', '|b|,', '\\|b\\|\\,', '|b|', '\\|b\\|'],
  ['97,ms', '97,ms', '97\\,ms', '97,ms', '97\\,ms'],
])('in %s: %s, %s', (text, source, tex, ownSource, ownTex) => {
  const start = Math.max(0, text.indexOf(source))
  expect(settled(text, { start, source, tex }, text.length)).toMatchObject({ source: ownSource, tex: ownTex })
})

import { expect, it } from 'vitest'
import { isWordName } from '../../../../src/pipeline/restore/judge/word-names.ts'

it.each([
  ['the ', 'alpha', ' release of it', true],
  ['a ', 'beta', ' version', true],
  ['an ', 'alpha', ' channel.', true],
  ['a ', 'lambda', ' function', true],
  ['for ', 'alpha', ' = 0.5', false],
  ['the ', 'lambda', ' functions_1', false],
  ['the ', 'alpha', ' releases_1', false],
  ['the ', 'theta', ' version', false],
])('%s%s%s: %s', (before, name, behind, is) =>
  expect(isWordName(before + name + behind, before.length, before.length + name.length)).toBe(is),
)

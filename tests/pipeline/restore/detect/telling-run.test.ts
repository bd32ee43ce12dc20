import { expect, it } from 'vitest'
import { isTellingRun } from '../../../../src/pipeline/restore/detect/telling-run.ts'

it.each(['nvarepsilon', 'Omegaleft', 'hatbeta', 'dtoinfty', 'ARleftrightarrowEN'.slice(2, -2)])('%s is left of commands', (run) =>
  expect(isTellingRun(run)).toBe(true),
)

it.each(['menu', 'times', 'theorem', 'Bernstein', 'into', 'beat', 'maximum'])('%s may be a word', (run) =>
  expect(isTellingRun(run)).toBe(false),
)

import { expect, it } from 'vitest'
import { detect } from '../../../../src/pipeline/restore/detect/detect.ts'
import { textSignals } from '../../../../src/pipeline/restore/judge/text-signals.ts'
import { shippedModel } from '../../../../src/pipeline/restore/model/shipped.ts'

/** Runs with scripts, bare commands, names that are words as well, letters alone, backslashes. */
const habits = (text: string) => textSignals(detect(text, shippedModel()), []).slice(-5)

it('counts what TeX leaves in a text', () =>
  expect(habits('We show that nvarepsilon and x^2, y_1 are k times 95\\% of n.')).toEqual([2, 1, 1, 4, 1]))

it('finds none of it where the authors wrote plainly', () =>
  expect(habits('We show a bound of O(N log N) in the size of the input.')).toEqual([0, 0, 2, 3, 0]))

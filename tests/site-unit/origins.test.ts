import { expect, test } from 'vitest'
import { originsOf } from '../../src/site/abstract/origins.ts'
import { withSources } from '../../src/site/abstract/sources.ts'
import { renderEntry } from '../../src/site/render.ts'
import { entry } from './entries.ts'

test('a formula was restored, whole in the digest, or written by hand', () => {
  const one = entry('Of $\\alpha$, $x^2$ and $\\beta$.', {
    scraped: { title: 'A Paper', abstract: 'Of alpha, $x^2$ and nothing.' },
  })
  expect(originsOf(withSources(one.data, renderEntry(one).formulas))).toEqual({ restored: 1, whole: 1, byHand: 1 })
})

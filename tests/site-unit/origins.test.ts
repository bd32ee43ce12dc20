import { expect, test } from 'vitest'
import { hashOf } from '../../src/field-hash.ts'
import { originsOf } from '../../src/site/abstract/origins.ts'
import { withSources } from '../../src/site/abstract/sources.ts'
import { renderEntry } from '../../src/site/render.ts'
import { entry } from './entries.ts'

test('a formula was restored, whole in the digest, or written by hand', () => {
  const one = entry('Of $\\alpha$, $x^2$ and $\\beta$.', {
    scraped: { title: 'A Paper', abstract: 'Of alpha, $x^2$ and nothing.' },
  })
  expect(originsOf(withSources(one, renderEntry(one).formulas))).toEqual({ restored: 1, whole: 1, arxiv: 0, byHand: 1 })
})

test('formulas of a text that is arXiv’s own were not restored, until a person edits it', () => {
  const title = 'On $\\ell_p$'
  const body = 'Of $\\alpha$ and $\\sqrt{n}$.'
  const more = { title, original: 'arxiv', scraped: { title: 'On ell_p', abstract: 'Of alpha and n.' } } as const
  const taken = entry(body, { ...more, generated: { title: hashOf(title), body: hashOf(body) } })
  expect(originsOf(withSources(taken, renderEntry(taken).formulas))).toEqual({ restored: 0, whole: 0, arxiv: 3, byHand: 0 })
  const edited = { ...taken, body: body.replace('{n}', '{m}') }
  expect(originsOf(withSources(edited, renderEntry(edited).formulas))).toEqual({ restored: 0, whole: 0, arxiv: 2, byHand: 1 })
})

import { describe, expect, test } from 'vitest'
import { readSavedJson, writeSavedJson } from '../../../src/site/client/saved/json.ts'
import { listFragment, parseSaved, readFragment, withoutPapers, withPapers } from '../../../src/site/client/saved/list.ts'

const teapots = { slug: 'teapots', title: 'Teapots' }
const picnics = { slug: 'picnics', title: 'Picnics' }
const roses = { slug: 'roses', title: 'Roses' }

describe('the list', () => {
  test('has what was saved last first, each paper once', () => {
    expect(withPapers([teapots], [picnics, roses, picnics])).toEqual([picnics, roses, teapots])
    expect(withPapers([picnics, teapots], [teapots])).toEqual([picnics, teapots])
  })

  test('loses what is taken off', () => {
    expect(withoutPapers([picnics, teapots, roses], ['teapots', 'unknown'])).toEqual([picnics, roses])
  })

  test.each([
    ['nothing', null, []],
    ['what a program wrote that knows no list', '{"version":2}', []],
    ['half a file', '[{"slug":"teapo', []],
    ['a path for a slug', '[{"slug":"../evil"},{"slug":"roses"}]', [{ slug: 'roses', title: '' }]],
    ['a title that is no text', '[{"slug":"roses","title":7}]', [{ slug: 'roses', title: '' }]],
  ])('is read from %s', (_, kept, list) => {
    expect(parseSaved(kept)).toEqual(list)
  })
})

describe('a link to the list', () => {
  test('carries its papers in their order', () => {
    expect(listFragment([picnics, teapots])).toBe('#papers=picnics,teapots')
    expect(readFragment('#papers=picnics,teapots').map(({ slug }) => slug)).toEqual(['picnics', 'teapots'])
  })

  test.each(['', '#content', '#papers=', '#papers=<b>', '#papers=,--,'])('carries none with %j', (hash) => {
    expect(readFragment(hash)).toEqual([])
  })
})

describe('the file of the list', () => {
  test('is CSL-JSON, and the same list when it is read again', () => {
    const file = writeSavedJson(
      [picnics, teapots],
      new Map([['picnics', { id: 'picnics-2025', type: 'article', title: 'Picnics' }]]),
    )
    expect(JSON.parse(file)).toEqual([
      { id: 'picnics-2025', type: 'article', title: 'Picnics', custom: { slug: 'picnics' } },
      { id: 'teapots', type: 'article', title: 'Teapots', custom: { slug: 'teapots' } },
    ])
    expect(readSavedJson(file)).toEqual([picnics, teapots])
  })

  test.each(['no JSON', '{}', '[1, null, {"custom": null}, {"custom": {"slug": "A B"}}, {"title": "of another program"}]'])(
    'holds nothing in %j',
    (text) => {
      expect(readSavedJson(text)).toEqual([])
    },
  )
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { listedOn } from '../../src/site/shelves.ts'
import { words } from '../../src/site/words.ts'
import { entriesOf } from '../support/content.ts'
import { site } from '../support/sites.ts'

const { content, out } = site('toy')
const entries = entriesOf(content).map(({ data }) => data)
const open = (...path: string[]) => parseHTML(readFileSync(join(out, ...path, 'index.html'), 'utf8')).document
const daysOf = (theme: string) => entries.filter(({ themes }) => themes.includes(theme)).map(listedOn)
const themes = [...new Set(entries.flatMap((data) => data.themes))].sort()
const isSpread = (theme: string) => new Set(daysOf(theme)).size > 1

test('the toy digests have a theme of both days and one of a single day', () => {
  expect(new Set(themes.map(isSpread))).toEqual(new Set([true, false]))
})

describe.each(themes.filter(isSpread))('of %s, listed on several days,', (theme) => {
  const page = open('themes', theme)

  test('the page has a bar a day and the same numbers as a table', () => {
    const days = [...new Set(entries.flatMap(({ digests }) => Object.keys(digests)))].sort()
    const rows = [...page.querySelectorAll('.counts tbody tr')].map((row) => row.textContent.replace(/\s+/g, ' ').trim())
    expect(rows).toEqual(days.map((day) => `${words.overTime.period(day)}${daysOf(theme).filter((one) => one === day).length}`))
    expect(page.querySelectorAll('.over-time svg .bar rect')).toHaveLength(days.length)
  })
})

test.each(themes.filter((theme) => !isSpread(theme)))('of %s, listed on one day, the page has no chart', (theme) => {
  expect(open('themes', theme).querySelector('.over-time, .counts, .bars')).toBeNull()
})

test('the home page has a small chart for each theme that has one', () => {
  const charted = [...open().querySelectorAll('.theme-list > div')].filter((item) => item.querySelector('svg.bars'))
  expect(charted.map((item) => item.querySelector('a')?.getAttribute('href')?.split('/').at(-2)).sort()).toEqual(
    themes.filter(isSpread),
  )
})

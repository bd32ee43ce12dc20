/** Every attack through every output of one site: what a digest says reaches none as anything but text. */
import { describe, expect, test } from 'vitest'
import { lists, table } from './attacks.ts'
import { handEntries } from './hand-entries.ts'
import { hostilePapers } from './hostile-content.ts'
import { hostileSite } from './hostile-site.ts'
import { browser } from './outputs/browser.ts'
import { citations } from './outputs/citations.ts'
import { data } from './outputs/data.ts'
import { feeds } from './outputs/feeds.ts'
import { letters } from './outputs/letters.ts'
import { markdown } from './outputs/markdown.ts'
import { names } from './outputs/names.ts'
import { pages } from './outputs/pages.ts'

const site = await hostileSite()

test(`there are ${table.length} attacks in the table and ${lists.length} in the lists; each has its paper`, () => {
  const there = new Set(site.entries.map(({ data: { arxiv } }) => arxiv))
  expect(hostilePapers.filter(({ arxiv }) => !there.has(arxiv)).map(({ attacks }) => attacks)).toEqual([])
  expect(site.listed).toHaveLength(hostilePapers.length)
  expect(site.entries).toHaveLength(hostilePapers.length + handEntries.length)
})

describe('names', () => names(site))
describe('pages', () => pages(site))
describe('letters', () => letters(site))
describe('feeds', () => feeds(site))
describe('citations', () => citations(site))
describe('Markdown', () => markdown(site))
describe('data', () => data(site))
describe('in a browser', () => browser(site))

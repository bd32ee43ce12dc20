/** A paper that a maintainer marks as withdrawn, on a site that had it. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseRssFeed } from 'feedsmith'
import { parseHTML } from 'linkedom'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { citationFormats } from '../../src/site/publish/citations/formats.ts'
import { words } from '../../src/site/words.ts'
import { runBuild } from '../support/build-site.ts'
import { entriesOf } from '../support/content.ts'
import { ReadingRoom } from '../support/reading.ts'
import { site } from '../support/sites.ts'

const toy = site('toy')
const folder = join(dirname(dirname(toy.content)), 'withdrawn')
const [content, out] = [join(folder, 'content'), join(folder, 'dist')]
const slug = 'pruning-the-rose-garden'
const reason = 'Its authors found a <b>thorn</b> in Lemma 2.'
const page = (...path: string[]) => parseHTML(readFileSync(join(out, ...path, 'index.html'), 'utf8')).document
const linksToIt = (document: Document) => [...document.querySelectorAll(`a[href$="papers/${slug}/"]`)]

beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  cpSync(toy.content, content, { recursive: true })
  const file = join(content, `papers/2025/${slug}.md`)
  writeFileSync(file, readFileSync(file, 'utf8').replace('digests:', `withdrawn: ${JSON.stringify(reason)}\ndigests:`))
  const { code, output } = await runBuild(content, out, toy.url)
  expect([code, output]).toEqual([0, expect.anything()])
}, 300_000)

describe('a withdrawn paper', () => {
  test('keeps its address and says why, as text', () => {
    const note = page('papers', slug).querySelector('.withdrawn')
    expect(note?.textContent).toBe(`${words.paper.withdrawn} ${reason}`)
    expect(readFileSync(join(out, 'papers', `${slug}.md`), 'utf8')).toContain(words.markdown.withdrawn)
    expect(JSON.parse(readFileSync(join(out, 'api/v1/papers', `${slug}.json`), 'utf8'))).toMatchObject({ withdrawn: reason })
  })

  test('is cited as withdrawn in every format', () => {
    for (const { extension } of citationFormats)
      expect(readFileSync(join(out, 'papers', `${slug}.${extension}`), 'utf8')).toMatch(/This paper is withdrawn: .+ in Lemma 2/)
  })

  test('is said to be withdrawn in its digest', () => {
    const [link] = linksToIt(page('digests/2025-03-12'))
    expect(link?.closest('.row')?.querySelector('.facts')?.textContent).toContain(words.row.withdrawn)
  })

  test('is found as withdrawn, by name', async () => {
    const room = await ReadingRoom.open({ ...toy, content, out })
    onTestFinished(() => room.close())
    await room.visit({}, async (reader) => {
      await reader.goto(`${room.url}search/?q=pruning%20rose%20garden`)
      const row = reader.locator(`#results .row[data-paper="${slug}"]`)
      await row.waitFor()
      expect(await row.locator('.meta').textContent()).toContain(words.row.withdrawn)
      expect(await row.innerHTML()).not.toContain('<b>')
    })
  })

  test('is in no feed and no email', () => {
    const guid = entriesOf(content).find(({ data }) => data.slug === slug)?.data.guid
    expect(guid).toBeDefined()
    const mailed = (site: string) => linksToIt(parseHTML(readFileSync(join(site, 'email/2025-03-12.html'), 'utf8')).document)
    expect([mailed(toy.out).length > 0, mailed(out).length > 0]).toEqual([true, false])
    for (const of of ['.', 'digests/2025-03-12']) {
      const guids = parseRssFeed(readFileSync(join(out, of, 'rss.xml'), 'utf8')).items?.map((item) => item.guid?.value)
      expect(guids?.length).toBeGreaterThan(0)
      expect(guids).not.toContain(guid)
    }
  })

  test('is related to none', () => {
    for (const { data } of entriesOf(content)) {
      const related = page('papers', data.slug).querySelector('[aria-labelledby=related]')
      if (data.slug === slug) expect(related).toBeNull()
      else expect(related?.querySelector(`a[href$="papers/${slug}/"]`)).toBeNull()
    }
  })
})

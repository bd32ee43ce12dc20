/** Where doubt about a formula shows on the built sites. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { parseRssFeed } from 'feedsmith'
import { DomUtils, parseDocument } from 'htmlparser2'
import { describe, expect, test } from 'vitest'
import { parseMarkdown } from '../../src/site/abstract/markdown.ts'
import { formulasOf } from '../../src/site/abstract/occurrences.ts'
import { scores, sets } from '../../src/site/restoration-scores.ts'
import { words } from '../../src/site/words.ts'
import { buildSite } from '../support/build-site.ts'
import { entriesOf } from '../support/content.ts'
import { site } from '../support/sites.ts'

describe.each(['real', 'toy'] as const)('on the %s site', (name) => {
  const { content, out, base } = site(name)
  const papers = entriesOf(content).map(({ data, body }) => {
    const formulas = formulasOf(data, parseMarkdown(body))
    return { data, formulas, doubtful: formulas.filter(({ doubt }) => doubt !== undefined) }
  })
  const inDoubt = papers.filter(({ doubtful }) => doubtful.length > 0)

  test('the search index says behind each doubtful formula that it is unverified, and how many a paper has', () => {
    const pages = readFragments(join(out, 'pagefind/fragment'))
    for (const { data, doubtful } of papers) {
      const page = pages.find(({ url }) => url === `papers/${data.slug}/`)
      const inBody = doubtful.filter(({ place }) => place === 'body')
      expect(page?.content.split('(unverified)')).toHaveLength(inBody.length + 1)
      for (const { text } of inBody) expect(plain(page?.content)).toContain(plain(words.formula.inExcerpt(text)))
      expect(page?.meta.unverified).toBe(doubtful.length > 0 ? String(doubtful.length) : undefined)
    }
  })

  test('a page lists every doubt by paper, with the file that settles it', () => {
    const files = readdirSync(join(out, 'doubts'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))
    const pages = files.map((file) => readPage(join(out, 'doubts', file)))
    const sections = pages.flatMap((page) => DomUtils.getElementsByClassName('paper-doubts', page))
    const tables = sections.flatMap((section) => DomUtils.getElementsByTagName('table', section))
    expect(tables.map((table) => DomUtils.getElementsByTagName('tr', table).length - 1).sort()).toEqual(
      inDoubt.map(({ doubtful }) => doubtful.length).sort(),
    )
    for (const { data, doubtful } of inDoubt) {
      const section = sections.find((one) => hrefs(one).includes(`${base}papers/${data.slug}/`))
      const text = DomUtils.textContent(section ?? [])
      expect(text).toMatch(new RegExp(`content/papers/[0-9]{4}/${data.slug}\\.md`))
      const codes = DomUtils.getElementsByTagName('code', section ?? []).map((code) => DomUtils.textContent(code))
      for (const { tex, doubt = '', likely = 0 } of doubtful) {
        expect(codes).toEqual(expect.arrayContaining([tex, doubt]))
        expect(text).toContain(words.paper.percent(likely))
      }
      expect(DomUtils.getElementsByTagName('math', section ?? [])).toHaveLength(doubtful.length)
    }
  })

  test('about and every footer lead to it', () => {
    for (const file of ['about/index.html', 'index.html', `papers/${papers[0]?.data.slug}/index.html`])
      expect(hrefs(readPage(join(out, file)))).toContain(`${base}doubts/`)
  })

  test('a paper’s page lines up each formula with what the digest had', () => {
    for (const { data, formulas } of papers) {
      const page = readPage(join(out, 'papers', data.slug, 'index.html'))
      const [table] = DomUtils.getElementsByClassName('formulas', page)
      const rows = DomUtils.getElementsByTagName('tr', table ?? []).slice(1)
      const scraped = `${data.scraped.title}\n${data.scraped.abstract}`
      for (const row of rows) {
        const [said] = DomUtils.getElementsByTagName('code', row)
        expect(scraped).toContain(said && DomUtils.textContent(said))
      }
      expect(rows.length > 0).toBe(formulas.length > 0)
      const text = DomUtils.textContent(table ?? [])
      for (const { likely } of formulas)
        if (likely !== undefined) expect(text).toContain(words.paper.unverified(words.paper.percent(likely)))
    }
  })

  test('feeds say so behind each of them', () => {
    const items = parseRssFeed(readFileSync(join(out, 'rss.xml'), 'utf8')).items ?? []
    for (const { data, doubtful } of inDoubt) {
      const { title = '', description = '' } = items.find(({ guid }) => guid?.value === data.guid) ?? {}
      expect(`${title} ${description}`.split('[unverified]')).toHaveLength(doubtful.length + 1)
    }
  })
})

test('a site without doubts says that there is nothing to settle', async () => {
  const from = mkdtempSync(join(tmpdir(), 'sure-'))
  try {
    mkdirSync(join(from, 'digests'))
    cpSync(resolve(import.meta.dirname, '../fixtures/toy/themes.yaml'), join(from, 'themes.yaml'))
    const abstract = 'We count the lamps of a harbour by night, once from the pier and once from a boat. The two counts agree.'
    writeFileSync(join(from, 'digests/2025-04-02.txt'), `Apr 2\n\nCounting the Lamps of a Harbour\n\n${abstract}\n`)
    const { out } = await buildSite({ name: 'sure', from, url: 'http://localhost:4321/' })
    const text = DomUtils.textContent(readPage(join(out, 'doubts/index.html')))
    expect(text).toContain(words.doubts.none)
    expect(text).not.toContain(words.doubts.how)
  } finally {
    rmSync(from, { recursive: true })
  }
})

test('about has the table of the last measurement', () => {
  const [table] = DomUtils.getElementsByClassName('figures', readPage(join(site('real').out, 'about/index.html')))
  const cells = DomUtils.getElementsByTagName('tr', table ?? []).map((row) =>
    DomUtils.getElementsByTagName((name) => name === 'th' || name === 'td', row).map((cell) => DomUtils.textContent(cell)),
  )
  expect(cells[0]).toEqual([words.scores.head, ...sets.map((set) => words.scores.sets[set])])
  for (const [index, score] of scores.entries()) {
    const [measure, ...values] = cells[index + 1] ?? []
    expect(measure).toBe(words.scores.measures[score.measure])
    for (const [at, set] of sets.entries()) expect(values[at]).toContain(words.scores.value[score.unit](score[set]))
  }
})

const readPage = (file: string) => parseDocument(readFileSync(file, 'utf8')).children

const hrefs = (nodes: Parameters<typeof DomUtils.getElementsByTagName>[1]) =>
  DomUtils.getElementsByTagName('a', nodes).map(({ attribs }) => attribs.href)

interface Fragment {
  readonly url: string
  readonly content: string
  readonly meta: Readonly<Record<string, string>>
}

/** What Pagefind keeps of each page for its excerpts: gzipped JSON behind a mark. */
function readFragments(folder: string): Fragment[] {
  return readdirSync(folder).map((file) =>
    JSON.parse(
      gunzipSync(readFileSync(join(folder, file)))
        .toString()
        .replace(/^pagefind_dcd/, ''),
    ),
  )
}

/** Pagefind keeps no runs of blanks. */
const plain = (text = '') => text.replace(/\s+/g, ' ')

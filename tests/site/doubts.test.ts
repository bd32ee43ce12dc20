/** Where doubt about a formula shows on the built sites. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { parseRssFeed } from 'feedsmith'
import { describe, expect, test } from 'vitest'
import { parseMarkdown } from '../../src/site/abstract/markdown.ts'
import { formulasOf } from '../../src/site/abstract/occurrences.ts'
import { words } from '../../src/site/words.ts'
import { entriesOf } from '../support/content.ts'
import { site } from '../support/sites.ts'

describe.each(['real', 'toy'] as const)('on the %s site', (name) => {
  const { content, out } = site(name)
  const papers = entriesOf(content).map(({ data, body }) => ({
    data,
    doubtful: formulasOf(data, parseMarkdown(body)).filter(({ doubt }) => doubt !== undefined),
  }))
  const inDoubt = papers.filter(({ doubtful }) => doubtful.length > 0)

  test('the search index says behind each doubtful formula that it is unverified, and how many a paper has', () => {
    const pages = readFragments(join(out, 'pagefind/fragment'))
    for (const { data, doubtful } of papers) {
      const page = pages.find(({ url }) => url === `/papers/${data.slug}/`)
      const inBody = doubtful.filter(({ place }) => place === 'body')
      expect(page?.content.split('(unverified)')).toHaveLength(inBody.length + 1)
      for (const { text } of inBody) expect(plain(page?.content)).toContain(plain(words.formula.inExcerpt(text)))
      expect(page?.meta.unverified).toBe(doubtful.length > 0 ? String(doubtful.length) : undefined)
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

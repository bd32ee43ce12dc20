import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Entry } from '../../src/entry.ts'
import { readDigest } from '../../src/pipeline/read/detect.ts'
import type { DigestItem } from '../../src/pipeline/read/digest.ts'
import { entriesOf } from '../support/content.ts'
import { filesBelow } from '../support/files.ts'
import { letters, scrapedAgain } from '../support/scraped-again.ts'
import { site } from '../support/sites.ts'

const { content, out } = site('real')
const read = (...path: string[]) => readFileSync(join(...path), 'utf8')

const items: DigestItem[] = filesBelow(join(content, 'digests')).flatMap((file) =>
  readDigest({ path: `digests/${file}`, bytes: readFileSync(join(content, 'digests', file)) }).digests.flatMap(
    ({ items }) => items,
  ),
)
const entries = entriesOf(content)

function entryOf(item: DigestItem): Entry {
  const entry = entries.find(({ data }) => data.scraped.title === item.title)
  if (entry === undefined) throw new Error(`no entry for ${item.title}`)
  return entry
}

test('each paper of the digests has one entry and one page', () => {
  const slugs = new Set(items.map((item) => entryOf(item).data.slug))
  const pages = filesBelow(join(out, 'papers')).filter((file) => /^(?!a-z\/)[^/]+\/index\.html$/.test(file))
  expect(items.length).toBeGreaterThanOrEqual(66)
  expect(entries).toHaveLength(slugs.size)
  expect(pages.map((file) => file.split('/')[0])).toEqual([...slugs].sort())
})

describe.each(items.map((item) => [item.title, item] as const))('%s', (_, item) => {
  const { data } = entryOf(item)
  const page = scrapedAgain(read(out, 'papers', data.slug, 'index.html'))

  test('every word of its abstract is on its page, and every formula goes back to what the digest said', () => {
    expect(letters(page.abstract)).toBe(letters(item.abstract))
  })

  test('its name is on its page', () => {
    // A formula in a name is shown in Unicode; what stands around it is the digest's own.
    const around = data.title.split(/\$[^$]+\$/)
    let rest = letters(page.title)
    for (const words of around.map((text) => letters(text.replaceAll('\\', '')))) {
      expect(rest).toContain(words)
      rest = rest.slice(rest.indexOf(words) + words.length)
    }
    if (around.length === 1) expect(letters(page.title)).toBe(letters(item.title))
  })
})

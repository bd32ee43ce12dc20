/** Entries for the tests of feeds, written for them. */
import type { Entry, EntryData } from '../../../src/entry.ts'
import { titleWords } from '../../../src/site/abstract/title-words.ts'
import { type FeedDocument, wholeFeed } from '../../../src/site/publish/feed-documents.ts'
import { feedItem } from '../../../src/site/publish/feed-model.ts'
import { feedText } from '../../../src/site/publish/feed-text.ts'

export function entry(slug: string, changes: Partial<EntryData> = {}, body = 'A sentence.'): Entry {
  return {
    data: {
      title: `On ${slug}`,
      slug,
      guid: `urn:uuid:00000000-0000-4000-8000-${slug
        .replace(/[^0-9a-f]/g, '')
        .padStart(12, '0')
        .slice(-12)}`,
      key: slug,
      digests: { '2025-03-12': 1 },
      themes: [],
      scraped: { title: `On ${slug}`, abstract: 'A sentence.' },
      generated: {},
      ...changes,
    },
    body,
  }
}

export const siteUrl = 'https://someone.github.io/digest/'

export const channel = {
  title: 'A Digest',
  description: 'Papers, grouped.',
  link: siteUrl,
  language: 'en',
  publisher: 'A Digest',
}

/** A feed's papers as the document that readers poll. */
export function feedOf(...entries: Entry[]): FeedDocument {
  const items = entries.map((entry) =>
    feedItem(
      { ...entry, feed: feedText(entry), paper: { key: JSON.stringify(entry), titleWords: titleWords(entry.data.title) } },
      siteUrl,
      labels,
    ),
  )
  return wholeFeed({ ...channel, items })
}

const labels = new Map([
  ['attention', 'Attention'],
  ['search', 'Search & more'],
])

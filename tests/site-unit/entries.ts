/** Entries for tests. */
import type { Entry, EntryData } from '../../src/entry.ts'

export function entry(body: string, more: Partial<EntryData> = {}): Entry {
  return {
    body,
    data: {
      title: 'A Paper',
      slug: 'a-paper',
      guid: 'urn:uuid:00000000-0000-5000-8000-000000000000',
      key: 'a-paper',
      digests: { '2025-03-12': 1 },
      themes: [],
      scraped: { title: 'A Paper', abstract: body },
      generated: { slug: 'a-paper' },
      ...more,
    },
  }
}

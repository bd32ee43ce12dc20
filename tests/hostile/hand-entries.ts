/** Entries that somebody has written by hand, or has sent in, with the attacks as they stand: Markdown, HTML and all. */
import type { Entry } from '../../src/entry.ts'
import { formatEntry } from '../../src/pipeline/write/format-entry.ts'
import { table } from './attacks.ts'

/** A formula that cannot be drawn, and half a character, stop a build with the entry's line. */
const byHand = table.filter(
  ({ kind, text }) => /^(?:html|markdown|mdx|url|bidi|zero width|control)$/.test(kind) && !text.includes('$'),
)
const PACK = 8

/** Names of the entries' files, what stands in them, and what a digest says of the paper. */
export const handEntries: readonly {
  readonly name: string
  readonly text: string
  readonly listed: { title: string; abstract: string }
}[] = Array.from({ length: Math.ceil(byHand.length / PACK) }, (_, at) => {
  const texts = byHand.slice(at * PACK, (at + 1) * PACK).map(({ text }) => text)
  const [first = ''] = texts
  const slug = `by-hand-${at}`
  const listed = { title: `A paper by hand ${at}`, abstract: 'What it says has been written anew.' }
  const entry: Entry = {
    data: {
      title: `By hand ${at}: ${first.replace(/\s+/g, ' ')}`,
      slug,
      guid: `urn:uuid:00000000-0000-5000-8000-${String(at).padStart(12, '0')}`,
      key: slug,
      digests: { '2026-01-07-hand': at + 1 },
      authors: texts,
      themes: ['attention'],
      scraped: listed,
      generated: {},
      ...(at % 2 === 0 ? {} : { withdrawn: texts.join(' ') }),
    },
    body: texts.join('\n\n'),
  }
  return { name: `${slug}.md`, text: formatEntry(entry), listed }
})

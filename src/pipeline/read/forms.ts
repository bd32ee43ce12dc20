/** The forms that a digest's file may have. To read another one: a reader in a file of its own, and its name in this table. */
import type { ReadResult } from './digest.ts'
import { parseScrape } from './scrape.ts'

/** What is known of a file before its form is. */
interface Sample {
  readonly extension: string
  /** First bytes, one character each. */
  readonly bytes: string
  /** First 4,000 characters, without white space before the first word; empty if the bytes are no UTF-8. */
  readonly text: string
}

export interface Form {
  readonly name: string
  /** What tells it from the others, for a maintainer whose file has none of them. */
  readonly sign: string
  readonly fits: (sample: Sample) => boolean
  /** Absent: the form is known, but nothing reads it yet. */
  readonly read?: (text: string, where: { file: string; id: string; date: string }) => ReadResult
}

/** The first one that fits is taken, so the plainest comes last. */
export const forms: readonly Form[] = [
  { name: 'gzip', sign: 'its first two bytes', fits: ({ bytes }) => bytes.startsWith('\x1f\x8b') },
  { name: 'zip', sign: '“PK” at its start', fits: ({ bytes }) => bytes.startsWith('PK\x03\x04') },
  { name: 'PDF', sign: '“%PDF” at its start', fits: ({ bytes }) => bytes.startsWith('%PDF') },
  {
    name: 'JSON or JSON lines',
    sign: '“{” or “[” and a quoted name at its start',
    fits: ({ text }) => /^(?:\[\s*)?\{\s*"|^\[\s*\]/.test(text),
  },
  {
    name: 'HTML',
    sign: '“<!doctype html>” or “<html>” at its start',
    fits: ({ text }) => /^<(?:!doctype html|html|head|body|main|article|div)\b/i.test(text),
  },
  {
    name: 'RSS or Atom',
    sign: '“<rss>”, “<feed>” or “<?xml” at its start',
    fits: ({ text }) => /^<(?:\?xml|rss|feed|rdf:RDF)\b/i.test(text),
  },
  {
    name: 'BibTeX',
    sign: '“@article{” or another entry at its start',
    fits: ({ text }) => /^(?:%[^\n]*\n\s*){0,20}@[a-z]{3,20}\s*[{(]/i.test(text),
  },
  { name: 'RIS', sign: '“TY  -” at its start', fits: ({ text }) => /^TY {2}-/.test(text) },
  { name: 'arXiv mail', sign: 'lines “\\\\” and “arXiv:…”', fits: ({ text }) => /^\\\\\n(?:arXiv:|Paper:)/m.test(text) },
  {
    name: 'labelled text',
    sign: '“Title:” and “Summary:” or “Abstract:” before its texts',
    fits: ({ text }) => /^title: \S/im.test(text) && /^(?:summary|abstract): \S/im.test(text),
  },
  {
    name: 'Markdown',
    sign: 'the extension .md, or headings “# …” or front matter',
    fits: ({ extension, text }) =>
      extension === 'md' || extension === 'markdown' || /^---\n[a-z_]+:/.test(text) || /^#{1,4} \[[^\n]+\]\(/m.test(text),
  },
  {
    name: 'scraped text',
    sign: 'the extension .txt',
    fits: ({ extension }) => extension === 'txt' || extension === 'text',
    read: parseScrape,
  },
]

/** The forms that a digest's file may have. To read another one: a reader in a file of its own, and its name in this table. */
import { readBibtex } from './bibtex.ts'
import type { ReadResult, Where } from './digest.ts'
import { readFeed } from './feed.ts'
import { readJson } from './json.ts'
import { labelOf } from './labelled/blocks.ts'
import { readLabelled } from './labelled.ts'
import { readMail } from './mail.ts'
import { readMarkdown } from './markdown.ts'
import { isPageMarkdown, readPageMarkdown } from './page-markdown.ts'
import { isPost, readPost } from './post.ts'
import { readRis } from './ris.ts'
import { parseScrape } from './scrape.ts'

/** What is known of a file before its form is. */
interface Sample {
  readonly extension: string
  /** First bytes, one character each. */
  readonly bytes: string
  /** The text without white space before the first word; empty if the bytes are no UTF-8. */
  readonly text: string
}

export interface Form {
  readonly name: string
  /** What tells it from the others, for a maintainer whose file has none of them. */
  readonly sign: string
  readonly fits: (sample: Sample) => boolean
  /** Absent: the form is known, but nothing reads it. */
  readonly read?: (text: string, where: Where) => ReadResult
}

/** The first one that fits is taken, so the plainest comes last. */
export const forms: readonly Form[] = [
  { name: 'zip', sign: '“PK” at its start', fits: ({ bytes }) => bytes.startsWith('PK\x03\x04') },
  { name: 'PDF', sign: '“%PDF” at its start', fits: ({ bytes }) => bytes.startsWith('%PDF') },
  {
    name: 'JSON or JSON lines',
    sign: '“{” or “[” and a quoted name at its start',
    fits: ({ text }) => /^(?:\[\s*)*\{\s*["}]|^\[\s*\]/.test(text),
    read: readJson,
  },
  {
    name: 'HTML',
    sign: '“<!doctype html>” or “<html>” at its start',
    fits: ({ text }) => /^(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype html|html|head|body|main|article|div)\b/i.test(text),
  },
  {
    name: 'Atom or RSS',
    sign: '“<?xml”, “<feed>” or “<rss>” at its start',
    fits: ({ text }) => /^<(?:\?xml|rss|feed|rdf:RDF)\b/i.test(text),
    read: readFeed,
  },
  {
    name: 'BibTeX',
    sign: '“@article{” or another entry at the start of a line',
    fits: ({ text, extension }) =>
      /^(?:%[^\n]*\n\s*){0,200}@[a-z]{3,20}\s*[{(]/i.test(text) ||
      (extension === 'bib' && /^[ \t]*@[a-z]{3,20}\s*[{(]/im.test(text)),
    read: readBibtex,
  },
  {
    name: 'RIS',
    sign: '“TY  -” at the start of a line',
    fits: ({ text }) => /^TY {1,2}-/m.test(text.slice(0, 4000)),
    read: readRis,
  },
  {
    name: 'arXiv mail',
    sign: 'lines “\\\\” and, below them, “arXiv:…”',
    fits: ({ text }) => /^\\\\[ \t]*\n(?:arXiv:|Paper:)/m.test(text),
    read: readMail,
  },
  { name: 'post', sign: '“title:” and “abstract:” between two lines of ---', fits: ({ text }) => isPost(text), read: readPost },
  {
    name: 'papers page as Markdown',
    sign: 'headings that are links to huggingface.co/papers',
    fits: ({ text }) => isPageMarkdown(text),
    read: readPageMarkdown,
  },
  {
    name: 'labelled text',
    sign: '“Title:”, or a heading, and “Summary:” or “Abstract:” before its texts',
    fits: ({ text }) => isLabelled(text),
    read: readLabelled,
  },
  {
    name: 'Markdown list',
    sign: 'the extension .md, or headings, list items or table rows that link to papers',
    fits: ({ extension, text }) =>
      extension === 'md' ||
      extension === 'markdown' ||
      /^---\n[a-z_]+:/.test(text) ||
      /^(?:#{1,4} |[-*] |\d+\. |\|).{0,8}\[.+\]\(/m.test(text),
    read: readMarkdown,
  },
  {
    name: 'scraped text',
    sign: 'the extension .txt',
    fits: ({ extension }) => extension === 'txt' || extension === 'text',
    read: parseScrape,
  },
]

/** Whether texts are labelled: an abstract, and a title or a heading above it. */
function isLabelled(text: string): boolean {
  const labels = text.split('\n').flatMap((line) => labelOf(line) ?? [])
  const abstract = labels.find(({ name }) => name === 'abstract')
  if (abstract === undefined) return false
  if (labels.some(({ name, isTranslation }) => name === 'title' && !isTranslation)) return true
  // Most headings are titles of labelled papers; otherwise it is a list with a label in it.
  const headings = text.match(/^#{1,6} /gm)?.length ?? 0
  return headings > 0 && 2 * labels.filter(({ name, isTranslation }) => name === 'abstract' && !isTranslation).length >= headings
}

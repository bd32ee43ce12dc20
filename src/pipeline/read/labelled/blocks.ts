/** Cuts labelled text into papers, and papers into their fields. */

interface Field {
  readonly text: string
  /** 1-based. */
  readonly line: number
}

export interface Block {
  readonly fields: ReadonlyMap<string, Field>
  readonly line: number
}

/** Label, as written, to the field's name. */
const LABELS: Readonly<Record<string, string>> = {
  title: 'title',
  'paper title': 'title',
  author: 'authors',
  authors: 'authors',
  pdf: 'pdf',
  'pdf link': 'pdf',
  'pdf url': 'pdf',
  link: 'link',
  links: 'link',
  url: 'url',
  'paper link': 'link',
  arxiv: 'arxiv',
  'arxiv id': 'arxiv',
  'arxiv link': 'arxiv',
  id: 'id',
  doi: 'doi',
  paper: 'paper',
  date: 'published',
  published: 'published',
  'published date': 'published',
  'publication date': 'published',
  submitted: 'published',
  'submission date': 'published',
  updated: 'updated',
  categories: 'categories',
  category: 'categories',
  subjects: 'categories',
  'primary category': 'categories',
  code: 'code',
  github: 'code',
  'code link': 'code',
  abstract: 'abstract',
  summary: 'abstract',
  comments: 'comments',
  comment: 'comments',
  upvotes: 'comments',
  keywords: 'comments',
  'tl;dr': 'comments',
  tldr: 'comments',
  'journal-ref': 'comments',
}

/** `Title: …`, `**Title**: …`, `- **Title:** …`, `1. Title: …`; a language in brackets marks a translation. */
const LABELLED =
  /^\s{0,6}(?:[-*+•]\s{1,9}|\d{1,3}[.)]\s{1,9}|#{1,6}\s{1,9}|>\s{0,9})?(\*\*|__|\*)?([A-Za-z][A-Za-z;.\- ]{1,24}?)(\s{0,9}\([^()]{1,20}\))?\s{0,9}(?:\1)?\s{0,9}[:：]\s{0,9}(?:\1)?(?:\s{1,9}|$)(.*)$/
const HEADING = /^#{1,6}\s+(\S.*|)$/
const RULE = /^\s*(?:-{3,}|={3,}|\*{3,}|_{3,})\s*$/

/** Whether a line begins a field, and of which name. */
export function labelOf(
  line: string,
): { readonly name: string; readonly isTranslation: boolean; readonly rest: string } | undefined {
  const [, mark = '', label = '', language, rest = ''] = LABELLED.exec(line) ?? []
  const name = LABELS[label.toLowerCase().trim()]
  if (name === undefined) return undefined
  const clean = (mark === '' ? rest : rest.replace(/^\*\*/, '')).trimStart()
  return { name, isTranslation: language !== undefined && /^\s*\([A-Z]{2}|中/.test(language), rest: clean }
}

/** Papers in order, each begun by its title: a labelled one, or a heading. Lines above the first are the preface. */
export function blocksOf(text: string): { blocks: readonly Block[]; preface: readonly string[] } {
  const blocks: { fields: Map<string, Field>; line: number }[] = []
  const preface: string[] = []
  let block: { fields: Map<string, Field>; line: number } | undefined
  let current: string | undefined
  const open = (line: number) => {
    block = { fields: new Map(), line }
    blocks.push(block)
    current = undefined
  }
  const lines = text.split(/\r\n|\n|\r/)
  for (const [index, line] of lines.entries()) {
    const number = index + 1
    const label = labelOf(line)
    const heading = label ? undefined : HEADING.exec(line)?.[1]?.replace(/(?<![\s#])[\s#]+$/, '')
    if (RULE.test(line)) {
      // A rule of dashes ends an abstract; the next paper may be without its title.
      if (block && (block.fields.has('abstract') || current === 'abstract')) block = undefined
      current = undefined
    } else if (heading !== undefined && headsPaper(lines, index)) {
      open(number)
      block?.fields.set('title', { text: withoutMarks(heading), line: number })
    } else if (label) {
      const begins = label.name === 'title' && !label.isTranslation && block?.fields.has('title') !== false
      if (begins || block === undefined) open(number)
      if (label.isTranslation || block?.fields.has(label.name)) current = undefined
      else {
        block?.fields.set(label.name, { text: label.rest, line: number })
        current = label.name
      }
    } else if (block === undefined) preface.push(line)
    else if (current !== undefined) {
      const field = block.fields.get(current)
      // Below a blank line only an abstract goes on.
      if (line.trim() === '' && current !== 'abstract' && field?.text.trim() !== '') current = undefined
      else if (field) block.fields.set(current, { ...field, text: `${field.text}\n${line}` })
    }
  }
  return { blocks: blocks.filter(({ fields }) => fields.has('title') || fields.has('abstract')), preface }
}

/** Whether the lines below a heading are labelled, up to the next heading, and do not say another title. */
function headsPaper(lines: readonly string[], heading: number): boolean {
  for (const line of lines.slice(heading + 1, heading + 40)) {
    const label = labelOf(line)
    if (label && !label.isTranslation) return label.name !== 'title'
    if (HEADING.test(line) && !label) return false
  }
  return false
}

function withoutMarks(heading: string): string {
  return heading
    .replace(/^\d{1,3}[.)]\s+/, '')
    .replace(/^\[(.*)\]\([^()\s]*\)$/, '$1')
    .replace(/^(\*\*|__)(.*)\1$/, '$2')
}

/** The papers that a Markdown document lists. */
import type { Blockquote, Heading, ListItem, Nodes, RootContent, Table } from 'mdast'
import { visit } from 'unist-util-visit'
import { arxivIdIn } from '../facts/arxiv-id.ts'
import { htmlText } from '../html-text.ts'
import { labelOf } from '../labelled/blocks.ts'
import type { MarkdownDocument } from './parse.ts'

/** A paper as the document lists it. */
export interface Listed {
  readonly title: string
  readonly abstract: string | undefined
  /** 1-based. */
  readonly line: number
  readonly abstractLine: number | undefined
  /** Targets of the links in it, in order. */
  readonly links: readonly string[]
  /** What labels say: `authors`, `published`, `categories`, … */
  readonly fields: ReadonlyMap<string, string>
}

/** A text shorter than this that no label announces is a note, no abstract. */
const SHORTEST = 120

export function listedIn(document: MarkdownDocument): Listed[] {
  const papers: Listed[] = []
  let heading: Heading | undefined
  let below: RootContent[] = []
  const flush = () => {
    const paper = heading && underHeading(heading, below, document)
    if (paper) papers.push(paper)
    heading = undefined
    below = []
  }
  for (const node of document.root.children) {
    if (node.type === 'heading') {
      flush()
      heading = node
    } else if (node.type === 'list' && node.children.some((item) => fromItem(item, document))) {
      flush()
      papers.push(...node.children.flatMap((item) => fromItem(item, document) ?? []))
    } else if (node.type === 'table') {
      flush()
      papers.push(...fromTable(node, document))
    } else below.push(node)
  }
  flush()
  return papers
}

/** A heading over an abstract, or one that is a link to a paper. */
function underHeading(heading: Heading, below: readonly RootContent[], document: MarkdownDocument): Listed | undefined {
  const body = bodyOf(below, document)
  const links = [...linksIn(heading), ...below.flatMap(linksIn)]
  if (body.abstract === undefined && !linksIn(heading).some((link) => arxivIdIn(link))) return undefined
  return { title: numberless(document.textOf(heading)), line: lineOf(heading), links, ...body }
}

/** An item whose first words are a link or stand out: its title; the rest is the abstract. */
function fromItem(item: ListItem, document: MarkdownDocument): Listed | undefined {
  const [first, ...others] = item.children
  if (first?.type !== 'paragraph') return undefined
  const [lead, ...rest] = first.children.filter(
    (node) => !(node.type === 'text' && /^[\s\d.[\]()]*$/.test(document.textOf(node))),
  )
  const links = linksIn(item)
  const isLead = lead?.type === 'link' || lead?.type === 'strong' || lead?.type === 'emphasis'
  if (!lead || !isLead || !(links.length > 0 || others.length > 0)) return undefined
  const behind = rest
    .map((node) => document.textOf(node))
    .join('')
    .replace(/^[\s—–:.\-|·]+/, '')
  const body = bodyOf(others, document)
  const own = body.abstract === undefined && behind.length >= SHORTEST ? behind : undefined
  // A list of links to other things has neither papers' links nor abstracts.
  if (body.abstract === undefined && own === undefined && !links.some((link) => arxivIdIn(link))) return undefined
  return {
    title: numberless(document.textOf(lead)),
    line: lineOf(item),
    links,
    ...body,
    ...(own !== undefined && { abstract: own, abstractLine: lineOf(first) }),
  }
}

/** Rows of a table that has a column of titles. */
function fromTable(table: Table, document: MarkdownDocument): Listed[] {
  const [head, ...rows] = table.children
  const names = (head?.children ?? []).map(
    (cell) => labelOf(`${document.textOf(cell).trim()}:`)?.name ?? document.textOf(cell).trim().toLowerCase(),
  )
  if (!names.includes('title')) return []
  return rows.map((row) => {
    const cell = (name: string) => {
      const node = row.children[names.indexOf(name)]
      return node && htmlText(document.textOf(node)).trim()
    }
    const abstract = cell('abstract')?.replace(/^(?:(?:show|abstract)[^\S\n]*|click[^\n]*)\n\s*/i, '')
    const fields = new Map(names.flatMap((name): [string, string][] => [[name, cell(name) ?? '']]))
    return {
      title: cell('title') ?? '',
      abstract: abstract === '' ? undefined : abstract,
      line: lineOf(row),
      abstractLine: lineOf(row),
      links: linksIn(row),
      fields,
    }
  })
}

/** What stands below a title: labelled lines are fields, the rest is the abstract. */
function bodyOf(nodes: readonly RootContent[], { textOf }: MarkdownDocument) {
  const fields = new Map<string, string>()
  const paragraphs: { readonly text: string; readonly line: number }[] = []
  let open = false
  for (const node of nodes) {
    for (const block of blocksIn(node)) {
      const text = htmlText(textOf(block)).trim()
      const labels = text.split('\n').map(labelOf)
      if (labels[0]) {
        let name = ''
        for (const [index, line] of text.split('\n').entries()) {
          const label = labels[index]
          if (label) name = label.isTranslation || fields.has(label.name) ? '' : label.name
          if (name !== '') fields.set(name, label ? label.rest : `${fields.get(name) ?? ''}\n${line}`)
        }
        open = fields.has('abstract') && name === 'abstract'
        if (open) paragraphs.push({ text: fields.get('abstract') ?? '', line: lineOf(block) })
      } else if (/^(?:abstract|summary)$/i.test(text)) open = true
      else if (open || (text.length >= SHORTEST && !fields.has('abstract'))) paragraphs.push({ text, line: lineOf(block) })
      else if (!fields.has('authors') && /^(?:\p{Lu}[\p{L}.’'-]*[ ,]+)+(?:and |& )?\p{Lu}[\p{L}.’'-]*$/u.test(text))
        fields.set('authors', text)
    }
  }
  const abstract = paragraphs.length > 0 ? paragraphs.map(({ text }) => text).join('\n\n') : fields.get('abstract')
  return { abstract, abstractLine: paragraphs[0]?.line, fields }
}

function blocksIn(node: RootContent): RootContent[] {
  if (node.type === 'blockquote') return (node as Blockquote).children.flatMap(blocksIn)
  if (node.type === 'list') return node.children.flatMap((item) => item.children).flatMap(blocksIn)
  return node.type === 'paragraph' || node.type === 'math' ? [node] : []
}

function linksIn(node: Nodes): string[] {
  const links: string[] = []
  visit(node, 'link', (link) => {
    links.push(link.url)
  })
  return links
}

function numberless(title: string): string {
  return title
    .replace(/^\s*(?:\d{1,3}[.)]|\[\d{1,3}\])\s+/, '')
    .replace(/(?<!\s)\s*\[?\(?(?:pdf|arxiv|paper|code)\)?\]?\s*$/i, '')
}

function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 0
}

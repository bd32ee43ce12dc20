/** An entry's title and abstract as feed readers can show them: formulas as text, so that nothing is lost when tags are stripped. */
import type { Nodes, Root } from 'mdast'
import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { SKIP, visit } from 'unist-util-visit'
import type { Entry, EntryData } from '../../entry.ts'
import { parseMarkdown } from '../abstract/markdown.ts'
import { formulasOf } from '../abstract/occurrences.ts'
import { runs } from '../abstract/phrase.ts'

/** `title` is plain Unicode text, `html` the abstract as HTML without any formula markup. */
export interface FeedText {
  readonly title: string
  readonly html: string
}

type FeedEntry = Pick<Entry, 'body'> & { readonly data: Pick<EntryData, 'title' | 'doubts' | 'verified'> }

const toHast = unified().use(remarkRehype)
const toHtml = unified().use(rehypeStringify)

/** What stands behind a formula that may not be what the authors wrote. */
const UNVERIFIED = ' [unverified]'

/**
 * Reads an entry's Markdown for a feed. A doubtful formula that nobody verified is followed by “[unverified]”.
 *
 * Never fails: what is no Markdown is text.
 */
export function feedText({ data, body }: FeedEntry): FeedText {
  const abstract = parseMarkdown(body)
  const formulas = formulasOf(data, abstract)
  const spoken = (place: 'title' | 'body') =>
    formulas
      .filter((formula) => formula.place === place)
      .map(({ text, doubt }) => (doubt === undefined ? text : text + UNVERIFIED))
  const inTitle = spoken('title').values()
  const title = runs(parseMarkdown(data.title)).map((run) => (run.isFormula ? (inTitle.next().value ?? run.text) : run.text))
  speakFormulas(abstract, spoken('body'))
  return {
    title: title.join('').replace(/\s+/g, ' ').trim(),
    html: toHtml.stringify(toHast.runSync(abstract)),
  }
}

/** Puts text in the place of each formula, one text a formula in reading order. */
function speakFormulas(tree: Root, texts: readonly string[]): void {
  let at = 0
  visit(tree, (node: Nodes, index, parent) => {
    if ((node.type !== 'math' && node.type !== 'inlineMath') || parent === undefined || index === undefined) return
    const text = { type: 'text' as const, value: texts[at++] ?? node.value }
    parent.children[index] = node.type === 'math' ? { type: 'paragraph', children: [text] } : text
    return SKIP
  })
}

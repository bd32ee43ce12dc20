/** An entry's title and abstract as feed readers can show them: formulas as text, so that nothing is lost when tags are stripped. */
import type { Element, ElementContent, Nodes, Root } from 'hast'
import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { SKIP, visit } from 'unist-util-visit'
import { type Entry, type EntryData, WORD_JOINER } from '../../entry.ts'
import { reading } from '../../tex/readable.ts'
import { classesOf, element, text } from '../abstract/hast.ts'
import { parseMarkdown } from '../abstract/markdown.ts'
import { formulasOf, type ShownFormula } from '../abstract/occurrences.ts'
import { runs } from '../abstract/phrase.ts'
import { markUnrestored } from '../abstract/unrestored.ts'
import { words } from '../words.ts'

export interface FeedText {
  /** Plain Unicode text. */
  readonly title: string
  /** The abstract as HTML without any formula markup. */
  readonly html: string
  /** The abstract as plain text, block by block: what is left of `html` without its tags. */
  readonly paragraphs: readonly string[]
}

type FeedEntry = Pick<Entry, 'body'> & { readonly data: Pick<EntryData, 'title' | 'doubts' | 'verified' | 'unrestored'> }

const toHast = unified().use(remarkRehype)
const toHtml = unified().use(rehypeStringify)

/**
 * Reads an entry's Markdown for a feed. A formula is set in Unicode; one of which a line of text cannot say all is its TeX as code,
 * except in a title, which has no markup. A doubtful formula that nobody verified says so, as does what could not be restored.
 *
 * Never fails: what is no Markdown is text.
 */
export function feedText({ data, body }: FeedEntry): FeedText {
  const abstract = parseMarkdown(body)
  const formulas = formulasOf(data, abstract)
  const tree: Root = toHast.runSync(abstract)
  markUnrestored(tree, data)
  speak(tree, formulas.filter(({ place }) => place === 'body').values())
  return { title: titleOf(data.title, formulas), html: toHtml.stringify(tree), paragraphs: paragraphsOf(tree) }
}

function titleOf(title: string, formulas: readonly ShownFormula[]): string {
  const inTitle = formulas.filter(({ place }) => place === 'title').values()
  const parts = runs(parseMarkdown(title)).map((run) => {
    const formula = run.isFormula ? inTitle.next().value : undefined
    return formula === undefined ? run.text : reading(formula.tex, 'all').text + mark(formula)
  })
  return parts.join('').replace(/\s+/g, ' ').trim()
}

/** Puts text in the place of each formula and each wreck of one. */
function speak(tree: Root, formulas: Iterator<ShownFormula>): void {
  visit(tree, 'text', (node) => {
    if (node.value === WORD_JOINER) node.value = ''
  })
  visit(tree, 'element', (node, index, parent) => {
    if (parent === undefined || index === undefined) return
    const formula = isMath(node) ? formulas.next().value : undefined
    if (formula) {
      const spoken = spokenFormula(formula)
      parent.children.splice(index, 1, ...(node.tagName === 'pre' ? [element('p', {}, spoken)] : spoken))
      return SKIP
    }
    if (!classesOf(node).includes('unrestored')) return
    parent.children.splice(index, 1, element('code', {}, node.children), text(words.feeds.unrestored))
    return SKIP
  })
}

function isMath(node: Element): boolean {
  const [inside] = node.children
  const code = node.tagName === 'pre' && inside?.type === 'element' ? inside : node
  return classesOf(code).includes('language-math')
}

function spokenFormula(formula: ShownFormula): ElementContent[] {
  const { text: line, isWhole } = reading(formula.tex, 'all')
  return isWhole ? [text(line + mark(formula))] : [element('code', {}, [text(formula.tex)]), text(mark(formula))]
}

function mark({ doubt }: ShownFormula): string {
  return doubt === undefined ? '' : words.feeds.unverified
}

function paragraphsOf(tree: Root): string[] {
  return tree.children.map((block) => plain(block).replace(/\s+/g, ' ').trim()).filter((block) => block !== '')
}

function plain(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(plain).join('') : ''
}

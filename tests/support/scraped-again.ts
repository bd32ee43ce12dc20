/** A built page read back into what a digest would say of it, so that the two can be compared. */
import { DomUtils, parseDocument } from 'htmlparser2'
import { damage } from '../../src/tex/damage.ts'

type Nodes = Parameters<typeof DomUtils.getText>[0]
type Node = Exclude<Nodes, readonly unknown[]>

/** Name and abstract on a paper's page. Every formula of the abstract is damaged again as it was on its way into the digest. */
export function scrapedAgain(html: string): { readonly title: string; readonly abstract: string } {
  const article = DomUtils.findOne((element) => element.name === 'article', parseDocument(html).children)
  if (article === null) throw new Error('the page has no article')
  const find = (test: (element: { name: string; attribs: Record<string, string> }) => boolean) => {
    const found = DomUtils.findOne(test, article.children)
    if (found === null) throw new Error('the article has no title or no abstract')
    return found
  }
  return {
    title: DomUtils.getText(find((element) => element.name === 'h1')),
    abstract: unrestored(find((element) => hasClass(element, 'abstract'))),
  }
}

function unrestored(node: Node): string {
  if (!('children' in node)) return DomUtils.getText(node)
  const isBlock = 'name' in node && node.name === 'div'
  if ('attribs' in node) {
    if (hasClass(node, 'formula')) return damage(`$${texOf(node)}$`)
    // What says that a formula is doubtful was never in the digest.
    if (node.name === 'button' || node.attribs.popover !== undefined) return ''
  }
  return node.children.map(unrestored).join(isBlock ? '\n' : '')
}

function texOf(formula: Node): string {
  const annotations = DomUtils.getElementsByTagName('annotation', formula)
  if (annotations.length !== 1) throw new Error('a formula on the page does not carry its TeX')
  return DomUtils.getText(annotations)
}

function hasClass({ attribs }: { readonly attribs: Readonly<Record<string, string>> }, name: string): boolean {
  return attribs.class?.split(' ').includes(name) ?? false
}

/**
 * Letters and digits alone: how two texts are compared of which one has typographic quotes, dashes, accents and spaces where the
 * other has TeX for them. A web address that was scraped as `u{u}` counts once.
 */
export function letters(text: string): string {
  return text
    .replace(/(https?:\/\/[^\s{}]+)\{\1\}/g, '$1')
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** A paper as Markdown, for people's notes and for programs that read text. */
import type { PhrasingContent, RootContent } from 'mdast'
import { parseMarkdown } from '../../abstract/markdown.ts'
import { absolute, addresses } from '../../href.ts'
import { readingLinks } from '../../reading-links.ts'
import type { Stored } from '../../stored.ts'
import { words } from '../../words.ts'
import { heading, link, list, paragraph, stringify, text } from './nodes.ts'

type Source = Pick<Stored, 'data' | 'body' | 'formulas'>

/** What could be HTML, a picture or, in a formula, a link. */
const MARKUP = /<|!\[|\]\(/
/** Commands whose arguments are words. */
const WORDS = /\\(?:text|[mhf]box|operatorname)/

/**
 * Title, what is known, abstract with TeX between dollars, and which formulas are in doubt.
 *
 * @param labels names of themes by id.
 */
export function paperMarkdown({ data, body, formulas }: Source, labels: ReadonlyMap<string, string>): string {
  const { slug, authors = [], digests, themes, arxiv, pdf, code = [], published, withdrawn } = data
  const known = readingLinks({ arxiv, pdf, code, titleWords: '' }).filter(({ kind }) => !kind.startsWith('find'))
  const line = (name: string, ...rest: PhrasingContent[]) => (rest.length === 0 ? [] : [[text(`${name}: `), ...rest]])
  const comma = (nodes: readonly PhrasingContent[]) => nodes.flatMap((node, at) => (at === 0 ? [node] : [text(', '), node]))
  const facts = [
    ...(withdrawn === undefined ? [] : line(words.markdown.withdrawn, text(withdrawn))),
    ...line(words.markdown.page, link(absolute(addresses.paper(slug)), absolute(addresses.paper(slug)))),
    ...(authors.length === 0 ? [] : line(words.markdown.authors, text(authors.join(', ')))),
    ...(published === undefined ? [] : line(words.markdown.published, text(published))),
    ...line(words.paper.listed, ...comma(Object.keys(digests).map((id) => link(absolute(addresses.digest(id)), id)))),
    ...line(words.markdown.read, ...comma(known.map(({ name, to }) => link(to, name)))),
    ...line(
      words.themes.name,
      ...comma(themes.flatMap((id) => (labels.has(id) ? [link(absolute(addresses.theme(id)), labels.get(id) ?? id)] : []))),
    ),
  ]
  const doubts = formulas.flatMap(({ tex, doubt, likely }) =>
    doubt === undefined || likely === undefined
      ? []
      : [
          [
            inCode(tex),
            text(`: ${words.markdown.said} `),
            inCode(doubt),
            text(`, ${words.paper.unverified(words.paper.percent(likely))}`),
          ],
        ],
  )
  return [
    `# ${plain(data.title)}\n`,
    stringify([list(facts)]),
    `${plain(body)}\n`,
    ...(doubts.length === 0
      ? []
      : [stringify([heading(2, words.markdown.doubts), paragraph(text(words.markdown.doubtsNote)), list(doubts)])]),
  ].join('\n')
}

const inCode = (value: string): PhrasingContent => ({ type: 'inlineCode', value })

/** An entry's Markdown is well escaped already unless a person wrote HTML into it, which the site takes for text. */
function plain(markdown: string): string {
  return MARKUP.test(markdown) ? stringify(parseMarkdown(markdown).children.map(tame)).trimEnd() : markdown
}

/** For programs that know no formulas: none holds what a tag or a link could be. A tree that others have too stays as it is. */
function tame<N extends RootContent>(node: N): N {
  if (node.type === 'inlineMath' || node.type === 'math') return { ...node, value: withoutMarkup(node.value) }
  return 'children' in node ? { ...node, children: node.children.map(tame) } : node
}

/** The same to TeX: blanks mean nothing in a formula, but they do in the words that it holds. */
function withoutMarkup(tex: string): string {
  return tex.replace(/<(?=[a-z/!?])|\](?=\()/gi, WORDS.test(tex) ? '$&{}' : '$& ')
}

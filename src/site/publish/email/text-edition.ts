/** The email edition as plain text, in lines that every mail program shows. */
import { words } from '../../words.ts'
import { type Edition, type EditionPaper, papersOf } from './edition.ts'
import { type Cut, firstSentences, keptSections, longestCut } from './shorten.ts'

/** RFC 5322, 2.1.1, wants no line longer than 78 characters; addresses are never cut. */
const WIDTH = 76

export function textEdition(edition: Edition): string {
  return page(
    edition,
    longestCut(edition, (cut) => Buffer.byteLength(page(edition, cut))),
  )
}

function page(edition: Edition, cut: Cut): string {
  const papers = papersOf(edition).length
  const left = papers - cut.papers
  const blocks = [
    `${edition.title} · ${edition.site.name}\n${edition.url}`,
    wrapped(words.email.intro(papers, Number.isFinite(cut.sentences))),
    ...keptSections(edition, cut).flatMap(({ name, papers: kept }) => [
      `\n${name}\n${'='.repeat([...name].length)}`,
      ...kept.map((paper) => entry(paper, cut)),
    ]),
    ...(left > 0 ? [`${words.email.more(left)}\n${edition.url}`] : []),
    `\n${wrapped(words.email.formulas)}\n${words.feeds.name}: ${edition.feeds}`,
  ]
  return `${blocks.join('\n\n')}\n`
}

function entry({ title, url, authors, links, paragraphs }: EditionPaper, { sentences }: Cut): string {
  const abstract = Number.isFinite(sentences) ? (sentences === 0 ? [] : [firstSentences(paragraphs, sentences)]) : paragraphs
  return [
    [`* ${wrapped(title, '  ')}`, ...(authors.length > 0 ? [`  ${wrapped(authors.join(', '), '  ')}`] : [])].join('\n'),
    ...abstract.map((paragraph) => `  ${wrapped(paragraph, '  ')}`),
    [`  ${url}`, ...links.map(({ name, to }) => `  ${name}: ${to}`)].join('\n'),
  ].join('\n\n')
}

/** Words in lines of `WIDTH` characters, the second and further ones behind an indent. */
function wrapped(text: string, indent = ''): string {
  const lines = ['']
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1) ?? ''
    if (line === '') lines[lines.length - 1] = word
    else if ([...line].length + 1 + [...word].length + indent.length > WIDTH) lines.push(word)
    else lines[lines.length - 1] = `${line} ${word}`
  }
  return lines.join(`\n${indent}`)
}

/** The email edition as plain text, in lines that every mail program shows. */
import { words } from '../../words.ts'
import { type Edition, type EditionPaper, papersOf } from './edition.ts'
import { type Cut, firstSentences, keptSections, longestLetter } from './shorten.ts'

/** RFC 5322, 2.1.1, wants no line longer than 78 characters; addresses are never cut. */
const WIDTH = 76

export function textEdition(edition: Edition): string {
  return longestLetter(edition, (cut) => page(edition, cut))
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

/** Beyond the Basic Multilingual Plane a sign is two of a string's units. */
const WIDE = /[\u{10000}-\u{10FFFF}]/u

/** Words in lines of `WIDTH` characters, the second and further ones behind an indent. */
function wrapped(text: string, indent = ''): string {
  const signsOf = WIDE.test(text) ? (word: string) => [...word].length : (word: string) => word.length
  const lines: string[] = []
  let line = ''
  let length = indent.length
  for (const word of text.split(/\s+/)) {
    const signs = signsOf(word)
    if (line !== '' && length + 1 + signs > WIDTH) {
      lines.push(line)
      line = ''
      length = indent.length
    }
    length += line === '' ? signs : 1 + signs
    line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].join(`\n${indent}`)
}

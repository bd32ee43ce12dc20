/** The email edition as one HTML file that needs nothing else. */
import { escapeHtml } from '../../abstract/html.ts'
import { words } from '../../words.ts'
import { type Edition, type EditionPaper, papersOf } from './edition.ts'
import { editionStyle } from './edition-style.ts'
import { type Cut, firstSentences, keptSections, longestLetter } from './shorten.ts'
import { styled } from './styled.ts'

/** It may style itself and nothing else. */
const POLICY = `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'; form-action 'none'">`

/** No pictures, no scripts, nothing loaded: the styles stand in the elements, and in the head those for dark screens. */
export function htmlEdition(edition: Edition): string {
  const papers = papersOf(edition).length
  // Abstracts get no styles of their own, so that what styles cost is known from the titles alone.
  const bare = page(edition, { sentences: 0, papers })
  const styles = papers === 0 ? 0 : (bytes(styled(bare)) - bytes(bare)) / papers
  const letter = longestLetter(
    edition,
    (cut) => page(edition, cut),
    (cut) => styles * cut.papers,
  )
  return styled(letter)
}

const bytes = (text: string) => Buffer.byteLength(text)

function page(edition: Edition, cut: Cut): string {
  const { title, language, site, url, feeds } = edition
  const papers = papersOf(edition).length
  const left = papers - cut.papers
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
${POLICY}
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escapeHtml(`${title} · ${site.name}`)}</title>
<style>
${editionStyle}</style>
</head>
<body>
<div class="page">
<p class="meta">${link(site.url, site.name)}</p>
<h1>${link(url, title)}</h1>
<p class="meta">${escapeHtml(words.email.intro(papers, Number.isFinite(cut.sentences)))}</p>
${keptSections(edition, cut)
  .map(({ name, papers: kept }) => `<h2>${escapeHtml(name)}</h2>\n${kept.map((paper) => entry(paper, cut)).join('')}`)
  .join(
    '',
  )}${left > 0 ? `<p>${link(url, words.email.more(left))}</p>\n` : ''}<p class="meta">${escapeHtml(words.email.formulas)} ${link(feeds, words.feeds.name)}</p>
</div>
</body>
</html>
`
}

function entry({ title, url, authors, links, html, paragraphs }: EditionPaper, { sentences }: Cut): string {
  const abstract = Number.isFinite(sentences) ? shortened(paragraphs, sentences) : html
  const names = authors.length > 0 ? `<p class="meta">${escapeHtml(authors.join(', '))}</p>\n` : ''
  const where = links.length > 0 ? `<p class="meta">${links.map(({ name, to }) => link(to, name)).join(' · ')}</p>\n` : ''
  return `<div class="paper">
<h3>${link(url, title)}</h3>
${names}${abstract}
${where}</div>
`
}

function shortened(paragraphs: readonly string[], sentences: number): string {
  return sentences === 0 ? '' : `<p>${escapeHtml(firstSentences(paragraphs, sentences))}</p>`
}

function link(to: string, name: string): string {
  return `<a href="${escapeHtml(to)}">${escapeHtml(name)}</a>`
}

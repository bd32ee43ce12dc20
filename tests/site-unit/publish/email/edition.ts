/** Editions for tests, as long as a test needs them. */
import type { Edition, EditionPaper } from '../../../../src/site/publish/email/edition.ts'

const url = 'https://someone.github.io/digest/'

export function paper(title: string, paragraphs: readonly string[], more: Partial<EditionPaper> = {}): EditionPaper {
  const links = [{ kind: 'arxiv' as const, name: 'arXiv', to: 'https://arxiv.org/abs/2503.01234' }]
  return {
    title,
    url: `${url}papers/a/`,
    authors: [],
    links,
    html: paragraphs.map((p) => `<p>${p}</p>`).join('\n'),
    paragraphs,
    ...more,
  }
}

export function edition(papers: readonly EditionPaper[]): Edition {
  return {
    title: 'Digest of 12 March 2025',
    language: 'en',
    site: { name: 'A Digest', url },
    url: `${url}digests/2025-03-12/`,
    feeds: `${url}feeds/`,
    sections: papers.length === 0 ? [] : [{ name: 'Attention', papers }],
  }
}

/** An abstract of so many sentences, 100 characters each. */
export const abstractOf = (sentences: number) =>
  Array.from({ length: sentences }, (_, i) =>
    `Sentence ${String(i + 1).padStart(3, '0')} ${'of this abstract '.repeat(5)}ends.`.padEnd(99, 'x').replace(/x*$/, ''),
  ).join(' ')

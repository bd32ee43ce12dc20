/** Papers for tests, with nothing in them but what a test is about. */
import type { Paper } from '../../src/site/paper.ts'
import type { ThemeName } from '../../src/site/shelves.ts'

export function paper(slug: string, more: Partial<Paper> = {}): Paper {
  const title = more.title ?? { text: slug, html: slug }
  return {
    slug,
    title,
    lead: { text: '', html: '' },
    digests: { '2025-03-12': 1 },
    updated: undefined,
    authors: [],
    arxiv: undefined,
    pdf: undefined,
    published: undefined,
    withdrawn: undefined,
    code: [],
    titleWords: title.text.toLowerCase(),
    themes: [],
    terms: '',
    doubtful: 0,
    unrestored: 0,
    origins: { restored: 0, whole: 0, arxiv: 0, byHand: 0 },
    hasFormulas: false,
    file: `papers/2025/${slug}.md`,
    redirects: [],
    key: slug,
    ...more,
  }
}

export const titled = (text: string): Paper => paper(text.toLowerCase().replace(/\W+/g, '-'), { title: { text, html: text } })

export const themeNames: readonly ThemeName[] = [
  { id: 'attention', label: 'Attention', definition: 'How a model weighs what it reads.' },
  { id: 'compression', label: 'Compression', definition: 'Models made smaller.' },
]

export const more = { label: 'More papers', definition: 'Papers of no theme.' }

export const slugs = (papers: readonly Paper[]): string[] => papers.map((one) => one.slug)

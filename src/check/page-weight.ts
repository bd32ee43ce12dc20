/** Pages that are heavy to load. A warning only: one long abstract from outside may not hold up a day's papers. */
import type { Problem } from '../problem.ts'
import { warning } from './fault.ts'
import type { BuiltSite } from './site.ts'

/** Bytes of HTML before compression. */
const PAPER_LIMIT = 60 * 1024
const LIST_LIMIT = 400 * 1024

export function heavyPages({ files, pages, slugs }: BuiltSite): Problem[] {
  const papers = new Set(slugs.map((slug) => `papers/${slug}/index.html`))
  return [...pages].flatMap(([file, page]) => {
    const isPaper = papers.has(file)
    const limit = isPaper ? PAPER_LIMIT : LIST_LIMIT
    const size = files.get(file) ?? 0
    if (size <= limit) return []
    const name = isPaper ? `the page of “${page.headings[0] ?? page.title ?? file}”` : `the page “${page.title ?? file}”`
    const fix = isPaper ? 'shorten its mathematics or let it be' : 'split the list'
    return [warning(file, 'page-weight', `${name} is ${Math.ceil(size / 1024)} KB of HTML, more than ${limit / 1024} KB`, fix)]
  })
}

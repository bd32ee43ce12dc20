/** Every paper's page has its abstract: a plugin that throws leaves an empty page behind and the build goes on. */
import type { Problem } from '../problem.ts'
import { fault } from './fault.ts'
import type { BuiltSite } from './site.ts'

const PAPER_PAGE = /^papers\/[^/]+\/index\.html$/
const FIX = 'look at the entry and at the messages of the build, then build again'

export function emptyArticles({ pages, slugs }: BuiltSite): Problem[] {
  const papers = new Set(slugs.map((slug) => `papers/${slug}/index.html`))
  return [...pages].flatMap(([file, page]) => {
    if (PAPER_PAGE.test(file) && papers.has(file) && !page.redirects && page.articles.length === 0) {
      return [fault(file, 'empty-article', "a paper's page has no article", FIX)]
    }
    return page.articles.some((length) => length === 0)
      ? [fault(file, 'empty-article', 'an article has no text but its heading', FIX)]
      : []
  })
}

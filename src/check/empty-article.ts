/** Every paper's page has its abstract: a plugin that throws leaves an empty page behind and the build goes on. */
import type { Problem } from '../problem.ts'
import { fault } from './fault.ts'
import type { BuiltSite } from './site.ts'

const RULE = 'empty-article'
const FIX = 'look at the entry and at the messages of the build, then build again'

export function emptyArticles({ pages, slugs }: BuiltSite): Problem[] {
  const papers = new Set(slugs.map((slug) => `papers/${slug}/index.html`))
  return [...pages].flatMap(([file, { articles, abstracts, redirects }]) => {
    if (articles.includes(0)) return [fault(file, RULE, 'an article has no text but its headings', FIX)]
    if (abstracts.includes(0)) return [fault(file, RULE, 'an abstract is empty', FIX)]
    const isPaper = papers.has(file) && !redirects
    if (isPaper && articles.length === 0) return [fault(file, RULE, "a paper's page has no article", FIX)]
    if (isPaper && abstracts.length === 0) return [fault(file, RULE, "a paper's page has no abstract", FIX)]
    return []
  })
}

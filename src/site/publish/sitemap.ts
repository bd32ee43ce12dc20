/** What the sitemap says of pages beyond their addresses. */

import { addresses } from '../href.ts'
import type { Paper } from '../paper.ts'
import { listedOn } from '../shelves.ts'

export interface SitemapFacts {
  /** Paths that only redirect: no pages of their own. */
  readonly redirects: readonly string[]
  /** Path → day or instant of the last change of what the page shows; other pages have none that is known. */
  readonly changed: Readonly<Record<string, string>>
}

type Dated = Pick<Paper, 'slug' | 'digests' | 'themes' | 'updated' | 'redirects'>

/** Same papers, same dates: nothing is read from a clock. */
export function sitemapFacts(papers: readonly Dated[]): SitemapFacts {
  const changed: Record<string, string> = {}
  const touch = (path: string, date: string) => {
    if (date > (changed[path] ?? '')) changed[path] = date
  }
  for (const paper of papers) {
    const { slug, digests, themes, updated = '' } = paper
    for (const id of Object.keys(digests)) {
      const date = id.slice(0, 10)
      for (const path of [addresses.paper(slug), addresses.home, addresses.digests, addresses.papers]) touch(path, date)
      touch(addresses.digest(id), date)
      touch(addresses.digest(id), updated)
    }
    const last = changed[addresses.paper(slug)] ?? ''
    for (const path of [addresses.paper(slug), addresses.home, addresses.papers]) touch(path, updated)
    for (const theme of themes) {
      const [year, month] = [listedOn(paper).slice(0, 4), listedOn(paper).slice(0, 7)]
      for (const path of [addresses.theme(theme), addresses.themePeriod(theme, year), addresses.themePeriod(theme, month)]) {
        touch(path, last)
        touch(path, updated)
      }
    }
  }
  return { redirects: papers.flatMap((paper) => paper.redirects.map(addresses.paper)), changed }
}

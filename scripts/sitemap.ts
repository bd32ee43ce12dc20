/** The sitemap of all pages, those among them that Astro has not made. */
import sitemap from '@astrojs/sitemap'
import type { AstroIntegration } from 'astro'
import siteConfig from '../site.config.ts'
import { addresses } from '../src/site/href.ts'
import type { Paper } from '../src/site/paper.ts'
import { sitemapFacts } from '../src/site/publish/sitemap.ts'

/** The order of the integration's own sort, which makes a collator for each comparison: of sorted addresses it makes few. */
const order = new Intl.Collator('en', { numeric: true })

/** @param taken paths of pages that Astro does not make; they may still come while it is at work. */
export function sitemapOf(papers: readonly Paper[], taken: readonly string[]): AstroIntegration {
  const { redirects, changed } = sitemapFacts(papers)
  const unlisted = new Set([...redirects, addresses.offline])
  const pathOf = (address: string) => address.slice(siteConfig.url.length)
  const { name, hooks } = sitemap({
    get customPages() {
      return taken.map((pathname) => siteConfig.url + pathname.replace(/^\//, '')).sort(order.compare)
    },
    filter: (page) => !unlisted.has(pathOf(page)),
    serialize(item) {
      const lastmod = changed[pathOf(item.url)]
      return lastmod === undefined ? item : { ...item, lastmod }
    },
  })
  const done = hooks['astro:build:done']
  return {
    name,
    hooks: {
      ...hooks,
      'astro:build:done': (built) =>
        done?.({ ...built, pages: built.pages.toSorted((a, b) => order.compare(a.pathname, b.pathname)) }),
    },
  }
}

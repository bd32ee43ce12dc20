/** The sitemap of all pages, those among them that Astro has not made. */
import sitemap from '@astrojs/sitemap'
import type { AstroIntegration } from 'astro'
import siteConfig from '../site.config.ts'
import { addresses } from '../src/site/href.ts'
import type { Paper } from '../src/site/paper.ts'
import { sitemapFacts } from '../src/site/publish/sitemap.ts'

/** @param taken paths of pages that Astro does not make; they may still come while it is at work. */
export function sitemapOf(papers: readonly Paper[], taken: readonly string[]): AstroIntegration {
  const { redirects, changed } = sitemapFacts(papers)
  const unlisted = new Set([...redirects, addresses.offline])
  const pathOf = (address: string) => address.slice(siteConfig.url.length)
  return sitemap({
    get customPages() {
      return taken.map((pathname) => siteConfig.url + pathname.replace(/^\//, ''))
    },
    filter: (page) => !unlisted.has(pathOf(page)),
    serialize(item) {
      const lastmod = changed[pathOf(item.url)]
      return lastmod === undefined ? item : { ...item, lastmod }
    },
  })
}

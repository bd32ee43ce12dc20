/** `/robots.txt`, for crawlers: where the sitemap is, which depends on the site's address. */
import type { SiteConfig } from '../../config.ts'

export function robots({ preview, url }: Pick<SiteConfig, 'preview' | 'url'>): string {
  return preview ? 'User-agent: *\nDisallow: /\n' : `User-agent: *\nAllow: /\n\nSitemap: ${url}sitemap-index.xml\n`
}

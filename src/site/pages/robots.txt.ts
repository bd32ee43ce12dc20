/** For crawlers: where the sitemap is, which depends on the site's address. */
import { absolute } from '../href.ts'

export const GET = () => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute('sitemap-index.xml')}\n`)

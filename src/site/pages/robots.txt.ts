/** For crawlers: where the sitemap is, which depends on the site's address. */
import site from '../../../site.config.ts'
import { absolute } from '../href.ts'

const everything = `User-agent: *\nAllow: /\n\nSitemap: ${absolute('sitemap-index.xml')}\n`

export const GET = () => new Response(site.preview ? 'User-agent: *\nDisallow: /\n' : everything)

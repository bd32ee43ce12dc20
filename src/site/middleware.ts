/**
 * Puts each page's security policy before all that it is to govern: Astro writes it at the head's end, and a browser begins there. The
 * editions for mail, which no layout of Astro's makes, may style themselves and nothing else.
 */
import { defineMiddleware } from 'astro:middleware'

const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/i
const CHARSET = /<meta charset="?utf-8"?\s*\/?>/i
const STYLES_ALONE = `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'; form-action 'none'">`

export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next()
  // Astro's server for those who edit has no policy, and scripts of its own.
  if (import.meta.env.DEV || !response.headers.get('content-type')?.startsWith('text/html')) return response
  const html = await response.text()
  const policy = POLICY.exec(html)?.[0]
  const without = policy === undefined ? html : html.replace(policy, () => '')
  // The charset must stand in a page's first kilobyte; it loads nothing.
  return new Response(
    without.replace(CHARSET, (charset) => charset + (policy ?? STYLES_ALONE)),
    response,
  )
})

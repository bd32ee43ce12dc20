/** Puts each page's security policy before all that it is to govern: Astro writes it at the head's end, and a browser begins there. */
import { defineMiddleware } from 'astro:middleware'

const POLICY = /<meta http-equiv="content-security-policy"[^<>]*>/i
const CHARSET = /<meta charset="?utf-8"?\s*\/?>/i

export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next()
  // Astro's server for those who edit has no policy, and scripts of its own.
  if (import.meta.env.DEV || !response.headers.get('content-type')?.startsWith('text/html')) return response
  const html = await response.text()
  const policy = POLICY.exec(html)?.[0]
  if (policy === undefined) throw new Error('A page has no security policy')
  // The charset must stand in a page's first kilobyte; it loads nothing.
  return new Response(
    html.replace(policy, () => '').replace(CHARSET, (charset) => charset + policy),
    response,
  )
})

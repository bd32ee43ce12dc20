/** Puts each page's security policy before all that it is to govern: Astro writes it at the head's end, and a browser begins there. */
import { defineMiddleware } from 'astro:middleware'

const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/i
const CHARSET = /<meta charset="?utf-8"?\s*\/?>/i

export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next()
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response
  const html = await response.text()
  const policy = POLICY.exec(html)?.[0]
  // The charset must stand in a page's first kilobyte; it loads nothing.
  const moved = policy && html.replace(policy, () => '').replace(CHARSET, (charset) => charset + policy)
  return new Response(moved ?? html, response)
})

/** Puts each page's security policy before all that it is to govern: Astro writes it at the head's end, and a browser begins there. */
import { defineMiddleware } from 'astro:middleware'

const POLICY = '<meta http-equiv="content-security-policy"'
const CHARSET = '<meta charset="utf-8">'

export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next()
  // Astro's server for those who edit has no policy, and scripts of its own.
  if (import.meta.env.DEV || !response.headers.get('content-type')?.startsWith('text/html')) return response
  // As bytes: to decode and encode each page takes as long as to render some of its parts.
  const html = Buffer.from(await response.arrayBuffer())
  const from = html.indexOf(POLICY)
  const to = html.indexOf('>', from) + 1
  // The charset must stand in a page's first kilobyte; it loads nothing.
  const at = html.indexOf(CHARSET) + CHARSET.length
  if (from < 0 || at < CHARSET.length) throw new Error('A page has no security policy, or no charset to put it behind')
  return new Response(
    Buffer.concat([html.subarray(0, at), html.subarray(from, to), html.subarray(at, from), html.subarray(to)]),
    response,
  )
})

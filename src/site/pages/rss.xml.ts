/** `/rss.xml`: every paper. */
import type { APIRoute } from 'astro'
import { siteFeed } from '../publish/feeds.ts'
import { rss } from '../publish/rss.ts'

export const GET: APIRoute = async () =>
  new Response(rss(await siteFeed()), { headers: { 'content-type': 'application/rss+xml' } })

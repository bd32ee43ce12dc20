/** `/rss.xml`: every paper. */
import type { APIRoute } from 'astro'
import { feedFormats } from '../publish/feed-formats.ts'
import { siteFeed } from '../publish/feeds.ts'
import { rss } from '../publish/rss.ts'

export const GET: APIRoute = async () =>
  new Response(rss(await siteFeed()), { headers: { 'content-type': feedFormats.rss.type } })

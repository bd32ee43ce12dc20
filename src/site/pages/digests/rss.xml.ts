/** `/digests/rss.xml`: every digest, one item each. */
import type { APIRoute } from 'astro'
import { feedFormats } from '../../publish/feed-formats.ts'
import { digestsFeed } from '../../publish/feeds.ts'
import { rss } from '../../publish/rss.ts'

export const GET: APIRoute = async () =>
  new Response(rss(await digestsFeed()), { headers: { 'content-type': feedFormats.rss.type } })

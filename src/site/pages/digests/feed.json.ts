/** `/digests/feed.json`: every digest, one item each. */
import type { APIRoute } from 'astro'
import { feedFormats } from '../../publish/feed-formats.ts'
import { digestsFeed } from '../../publish/feeds.ts'
import { jsonFeed } from '../../publish/json-feed.ts'

export const GET: APIRoute = async () =>
  new Response(jsonFeed(await digestsFeed()), { headers: { 'content-type': feedFormats.json.type } })

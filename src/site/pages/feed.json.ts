/** `/feed.json`: every paper. */
import type { APIRoute } from 'astro'
import { feedFormats } from '../publish/feed-formats.ts'
import { siteFeed } from '../publish/feeds.ts'
import { jsonFeed } from '../publish/json-feed.ts'

export const GET: APIRoute = async () =>
  new Response(jsonFeed(await siteFeed()), { headers: { 'content-type': feedFormats.json.type } })

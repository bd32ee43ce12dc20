/** `/themes/<id>/feed.json`: the papers of one theme. */
import type { APIRoute } from 'astro'
import { feedFormats } from '../../../publish/feed-formats.ts'
import { themeFeed } from '../../../publish/feeds.ts'
import { jsonFeed } from '../../../publish/json-feed.ts'
import { themePaths } from '../../../publish/paths.ts'
import type { ThemeShelf } from '../../../shelves.ts'

export const getStaticPaths = themePaths

export const GET: APIRoute<{ shelf: ThemeShelf }> = async ({ props }) =>
  new Response(jsonFeed(await themeFeed(props.shelf)), { headers: { 'content-type': feedFormats.json.type } })

/** `/digests/<id>/feed.json`: the papers of one digest. */
import type { APIRoute } from 'astro'
import { feedFormats } from '../../../publish/feed-formats.ts'
import { digestFeed } from '../../../publish/feeds.ts'
import { jsonFeed } from '../../../publish/json-feed.ts'
import { digestPaths } from '../../../publish/paths.ts'
import type { DigestShelf } from '../../../shelves.ts'

export const getStaticPaths = digestPaths

export const GET: APIRoute<{ shelf: DigestShelf }> = async ({ props }) =>
  new Response(jsonFeed(await digestFeed(props.shelf)), { headers: { 'content-type': feedFormats.json.type } })

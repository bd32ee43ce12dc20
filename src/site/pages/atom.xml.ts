/** `/atom.xml`: every paper. */
import type { APIRoute } from 'astro'
import { atom } from '../publish/atom.ts'
import { feedFormats } from '../publish/feed-formats.ts'
import { siteFeed } from '../publish/feeds.ts'

export const GET: APIRoute = async () =>
  new Response(atom(await siteFeed()), { headers: { 'content-type': feedFormats.atom.type } })

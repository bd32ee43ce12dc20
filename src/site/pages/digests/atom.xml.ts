/** `/digests/atom.xml`: every digest, one item each. */
import type { APIRoute } from 'astro'
import { atom } from '../../publish/atom.ts'
import { feedFormats } from '../../publish/feed-formats.ts'
import { digestsFeed } from '../../publish/feeds.ts'

export const GET: APIRoute = async () =>
  new Response(atom(await digestsFeed()), { headers: { 'content-type': feedFormats.atom.type } })

/** `/digests/<id>/atom.xml`: the papers of one digest. */
import type { APIRoute } from 'astro'
import { atom } from '../../../publish/atom.ts'
import { feedFormats } from '../../../publish/feed-formats.ts'
import { digestFeed } from '../../../publish/feeds.ts'
import { digestPaths } from '../../../publish/paths.ts'
import type { DigestShelf } from '../../../shelves.ts'

export const getStaticPaths = digestPaths

export const GET: APIRoute<{ shelf: DigestShelf }> = async ({ props }) =>
  new Response(atom(await digestFeed(props.shelf)), { headers: { 'content-type': feedFormats.atom.type } })

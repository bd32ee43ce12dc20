/** `/themes/<id>/atom.xml`: the papers of one theme. */
import type { APIRoute } from 'astro'
import { atom } from '../../../publish/atom.ts'
import { feedFormats } from '../../../publish/feed-formats.ts'
import { themeFeed } from '../../../publish/feeds.ts'
import { themePaths } from '../../../publish/paths.ts'
import type { ThemeShelf } from '../../../shelves.ts'

export const getStaticPaths = themePaths

export const GET: APIRoute<{ shelf: ThemeShelf }> = async ({ props }) =>
  new Response(atom(await themeFeed(props.shelf)), { headers: { 'content-type': feedFormats.atom.type } })

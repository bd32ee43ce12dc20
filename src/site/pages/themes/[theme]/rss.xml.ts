/** `/themes/<id>/rss.xml`: the papers of one theme. */
import type { APIRoute, GetStaticPaths } from 'astro'
import { library } from '../../../library.ts'
import { themeFeed } from '../../../publish/feeds.ts'
import { rss } from '../../../publish/rss.ts'
import type { ThemeShelf } from '../../../shelves.ts'

export const getStaticPaths = (async () => {
  const { themes } = await library()
  // The papers of no theme are no theme to follow: they come and go as themes are added.
  return themes.filter(({ place }) => place !== undefined).map((shelf) => ({ params: { theme: shelf.id }, props: { shelf } }))
}) satisfies GetStaticPaths

export const GET: APIRoute<{ shelf: ThemeShelf }> = async ({ props }) =>
  new Response(rss(await themeFeed(props.shelf)), { headers: { 'content-type': 'application/rss+xml' } })

/** `/digests/<id>/rss.xml`: the papers of one digest. */
import type { APIRoute, GetStaticPaths } from 'astro'
import { library } from '../../../library.ts'
import { digestFeed } from '../../../publish/feeds.ts'
import { rss } from '../../../publish/rss.ts'
import type { DigestShelf } from '../../../shelves.ts'

export const getStaticPaths = (async () => {
  const { digests } = await library()
  return digests.map((shelf) => ({ params: { digest: shelf.id }, props: { shelf } }))
}) satisfies GetStaticPaths

export const GET: APIRoute<{ shelf: DigestShelf }> = async ({ props }) =>
  new Response(rss(await digestFeed(props.shelf)), { headers: { 'content-type': 'application/rss+xml' } })

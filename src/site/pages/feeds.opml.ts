/** `/feeds.opml`: the feeds of all papers, of the digests and of each theme; one digest is not followed, nothing is added to it. */
import type { APIRoute } from 'astro'
import site from '../../../site.config.ts'
import { absolute, addresses } from '../href.ts'
import { library } from '../library.ts'
import { feedFormats } from '../publish/feed-formats.ts'
import { opml } from '../publish/opml.ts'
import { words } from '../words.ts'

export const GET: APIRoute = async () => {
  const { themes } = await library()
  const listed = (title: string, description: string, page: string) => ({
    title,
    description,
    feed: absolute(addresses.feed(page, feedFormats.rss)),
    page: absolute(page),
  })
  const feeds = [
    listed(site.title, site.description, addresses.home),
    listed(words.digests.name, words.digests.all, addresses.digests),
    ...themes
      .filter(({ place }) => place !== undefined)
      .map(({ id, label, definition }) => listed(label, definition, addresses.theme(id))),
  ]
  return new Response(opml(site.title, feeds), { headers: { 'content-type': 'text/x-opml' } })
}

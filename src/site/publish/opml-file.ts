/** `/feeds.opml`: the feeds of all papers, of the digests and of each theme; one digest is not followed, nothing is added to it. */
import site from '../../../site.config.ts'
import { absolute, addresses } from '../href.ts'
import { type Library, themesToFollow } from '../shelves.ts'
import { words } from '../words.ts'
import { feedFormats } from './feed-formats.ts'
import { opml } from './opml.ts'
import type { PublishedFile } from './published-file.ts'

export function opmlFile(shelves: Library): PublishedFile {
  const listed = (title: string, description: string, page: string) => ({
    title,
    description,
    feed: absolute(addresses.feed(page, feedFormats.rss)),
    page: absolute(page),
  })
  const feeds = [
    listed(site.title, site.description, addresses.home),
    listed(words.digests.name, words.digests.all, addresses.digests),
    ...themesToFollow(shelves).map(({ id, label, definition }) => listed(label, definition, addresses.theme(id))),
  ]
  return { path: addresses.opml, type: 'text/x-opml', content: () => opml(site.title, feeds) }
}

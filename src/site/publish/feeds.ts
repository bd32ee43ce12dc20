/** The site's feeds: one of all papers, one a theme, one a digest, one of the digests. */
import site from '../../../site.config.ts'
import { absolute, addresses } from '../href.ts'
import { library } from '../library.ts'
import type { Paper } from '../paper.ts'
import { publishedPapers } from '../published-papers.ts'
import type { DigestShelf, Library, ThemeShelf } from '../shelves.ts'
import { words } from '../words.ts'
import { digestsModel } from './digests-model.ts'
import { type FeedChannel, type FeedItem, type FeedModel, feedItem } from './feed-model.ts'

export async function siteFeed(): Promise<FeedModel> {
  const { title, description } = site
  return { ...channelOf(addresses.home, title, description), items: [...(await feedItems()).values()].map(({ item }) => item) }
}

export async function themeFeed({ id, label, definition, papers }: ThemeShelf): Promise<FeedModel> {
  const channel = channelOf(addresses.theme(id), `${label} · ${site.title}`, definition)
  return { ...channel, items: await itemsOf(papers) }
}

export async function digestFeed({ id, date, name, papers }: DigestShelf): Promise<FeedModel> {
  const title = `${words.digests.pageTitle(date, name)} · ${site.title}`
  const channel = channelOf(addresses.digest(id), title, words.digests.description(papers.length, date))
  return { ...channel, items: await itemsOf(papers) }
}

/** One item a digest. */
export async function digestsFeed(): Promise<FeedModel> {
  const { digests } = await library()
  const published = await publishedPapers()
  const listed = digests.map((digest) => ({
    ...digest,
    papers: digest.papers.map(({ slug, title }) => ({ slug, title: published.get(slug)?.feed.title ?? title.text })),
  }))
  const channel = channelOf(addresses.digests, `${words.digests.name} · ${site.title}`, words.digests.all)
  return digestsModel(channel, listed, site.url)
}

function channelOf(path: string, title: string, description: string): FeedChannel {
  return { title, description, link: absolute(path), language: site.language, publisher: site.title }
}

/** Newest first, as all feeds have them. */
async function itemsOf(papers: readonly Paper[]): Promise<FeedItem[]> {
  const items = await feedItems()
  const own = papers.flatMap(({ slug }) => items.get(slug) ?? [])
  return own.sort((a, b) => a.place - b.place).map(({ item }) => item)
}

interface PlacedItem {
  /** Among all items, from 0 for the newest. */
  readonly place: number
  readonly item: FeedItem
}

let known: { readonly of: Library; readonly items: Promise<ReadonlyMap<string, PlacedItem>> } | undefined

/** By slug, newest first; a paper's item is the same object in all feeds. What is withdrawn is no news. */
async function feedItems(): Promise<ReadonlyMap<string, PlacedItem>> {
  const of = await library()
  if (known?.of !== of) known = { of, items: readItems(of) }
  return known.items
}

async function readItems({ themes }: Library): Promise<Map<string, PlacedItem>> {
  const labels = new Map(themes.map(({ id, label }) => [id, label]))
  const standing = [...(await publishedPapers()).values()].filter(({ data }) => data.withdrawn === undefined)
  return new Map(standing.map((paper, place) => [paper.data.slug, { place, item: feedItem(paper, site.url, labels) }]))
}

/** The site's feeds: one of all papers, one a theme, one a digest, one of the digests. */
import site from '../../../site.config.ts'
import { absolute, addresses } from '../href.ts'
import { library } from '../library.ts'
import type { Paper } from '../paper.ts'
import { publishedPapers } from '../published-papers.ts'
import type { DigestShelf, ThemeShelf } from '../shelves.ts'
import { words } from '../words.ts'
import { digestsModel } from './digests-model.ts'
import { type FeedChannel, type FeedModel, feedModel } from './feed-model.ts'

export async function siteFeed(): Promise<FeedModel> {
  const { title, description } = site
  return feedAt(addresses.home, title, description)
}

export async function themeFeed({ id, label, definition, papers }: ThemeShelf): Promise<FeedModel> {
  return feedAt(addresses.theme(id), `${label} · ${site.title}`, definition, papers)
}

export async function digestFeed({ id, date, name, papers }: DigestShelf): Promise<FeedModel> {
  const title = `${words.digests.pageTitle(date, name)} · ${site.title}`
  return feedAt(addresses.digest(id), title, words.digests.description(papers.length, date), papers)
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

/** The feed of the page at `path`; of all papers when none are given. What is withdrawn is no news. */
async function feedAt(path: string, title: string, description: string, papers?: readonly Paper[]): Promise<FeedModel> {
  const standing = [...(await publishedPapers()).values()].filter(({ data }) => data.withdrawn === undefined)
  const slugs = papers && new Set(papers.map(({ slug }) => slug))
  const { themes } = await library()
  return feedModel(
    channelOf(path, title, description),
    slugs ? standing.filter(({ data }) => slugs.has(data.slug)) : standing,
    site.url,
    new Map(themes.map(({ id, label }) => [id, label])),
  )
}

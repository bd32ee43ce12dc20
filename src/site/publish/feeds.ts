/** The site's feeds: one of all papers, one a theme. */
import site from '../../../site.config.ts'
import { absolute, addresses } from '../href.ts'
import { allEntries, library } from '../library.ts'
import type { ThemeShelf } from '../shelves.ts'
import { type FeedModel, feedModel } from './feed-model.ts'

export async function siteFeed(): Promise<FeedModel> {
  const { title, description, language } = site
  return feedModel({ title, description, link: absolute(addresses.home), language }, await allEntries(), site.url, await labels())
}

export async function themeFeed({ id, label, definition, papers }: ThemeShelf): Promise<FeedModel> {
  const slugs = new Set(papers.map(({ slug }) => slug))
  const entries = (await allEntries()).filter(({ data }) => slugs.has(data.slug))
  const channel = {
    title: `${label} · ${site.title}`,
    description: definition,
    link: absolute(addresses.theme(id)),
    language: site.language,
  }
  return feedModel(channel, entries, site.url, await labels())
}

async function labels(): Promise<ReadonlyMap<string, string>> {
  const { themes } = await library()
  return new Map(themes.map(({ id, label }) => [id, label]))
}

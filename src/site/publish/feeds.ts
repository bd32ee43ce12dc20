/** The site's feeds: one of all papers, one a theme, one a digest, one of the digests; none is read before it is written. */
import site from '../../../site.config.ts'
import { once } from '../../once.ts'
import { remembered } from '../../remembered.ts'
import { absolute, addresses } from '../href.ts'
import type { Paper } from '../paper.ts'
import { publishedPaper } from '../published-paper.ts'
import { type DigestShelf, type Library, listedOn, type ThemeShelf } from '../shelves.ts'
import { words } from '../words.ts'
import { digestItem } from './digest-item.ts'
import { categoriesOf, type FeedChannel, type FeedModel, feedItem, type UnreadItem } from './feed-model.ts'

type Feed = FeedModel<UnreadItem>

export function siteFeed(shelves: Library): Feed {
  const { title, description } = site
  return { ...channelOf(addresses.home, title, description), items: itemsOf(shelves.papers, shelves) }
}

export function themeFeed({ id, label, definition, papers }: ThemeShelf, shelves: Library): Feed {
  const channel = channelOf(addresses.theme(id), `${label} · ${site.title}`, definition)
  return { ...channel, items: itemsOf(papers, shelves) }
}

export function digestFeed({ id, date, name, papers }: DigestShelf, shelves: Library): Feed {
  const title = `${words.digests.pageTitle(date, name)} · ${site.title}`
  const channel = channelOf(addresses.digest(id), title, words.digests.description(papers.length, date))
  return { ...channel, items: itemsOf(papers, shelves) }
}

/** One item a digest. */
export function digestsFeed({ digests }: Library): Feed {
  const channel = channelOf(addresses.digests, `${words.digests.name} · ${site.title}`, words.digests.all)
  const items = digests.map((digest) => ({
    key: `${digest.id} ${digest.papers.map(({ key }) => key).join(' ')}`,
    date: digest.date,
    categories: [],
    read: () => readDigestItem(digest),
  }))
  return { ...channel, items }
}

function channelOf(path: string, title: string, description: string): FeedChannel {
  return { title, description, link: absolute(path), language: site.language, publisher: site.title }
}

const readDigestItem = once(async (digest: DigestShelf) => {
  const papers = digest.papers.map(async (paper) => ({ slug: paper.slug, title: (await publishedPaper(paper)).feed.title }))
  return digestItem({ ...digest, papers: await Promise.all(papers) }, site.url)
})

/** Newest first, as all feeds have them; a paper's item is the same object in all feeds. */
function itemsOf(papers: readonly Paper[], shelves: Library): UnreadItem[] {
  const items = unreadItems(shelves)
  const own = papers.flatMap((paper) => items.get(paper) ?? [])
  return own.sort((a, b) => a.place - b.place).map(({ item }) => item)
}

interface PlacedItem {
  /** Among all items, from 0 for the newest. */
  readonly place: number
  readonly item: UnreadItem
}

/** What is withdrawn is no news. */
const unreadItems = once(({ papers, themes }: Library): ReadonlyMap<Paper, PlacedItem> => {
  const labels = new Map(themes.map(({ id, label }) => [id, label]))
  const read = remembered(async (paper: Paper) => feedItem(await publishedPaper(paper), site.url, labels))
  const standing = papers.filter(({ withdrawn }) => withdrawn === undefined)
  return new Map(
    standing.map((paper, place) => [
      paper,
      {
        place,
        item: {
          key: paper.key,
          date: listedOn(paper),
          categories: categoriesOf(paper, labels),
          read: () => read(paper),
        },
      },
    ]),
  )
})

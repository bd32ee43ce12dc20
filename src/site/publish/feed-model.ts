/** What a feed says, whatever its format. */
import { escapeHtml } from '../abstract/html.ts'
import { arxivPage } from '../arxiv.ts'
import { addresses } from '../href.ts'
import type { Paper } from '../paper.ts'
import type { PublishedPaper } from '../published-paper.ts'
import { type ReadingLink, readingLinks } from '../reading-links.ts'
import { listedOn } from '../shelves.ts'
import { words } from '../words.ts'

export type FeedPaper = Pick<PublishedPaper, 'data' | 'feed'> & { readonly paper: Pick<Paper, 'key' | 'titleWords'> }

/** What a feed says of itself. */
export interface FeedChannel {
  readonly title: string
  readonly description: string
  /** Absolute address of the page that the feed follows, which is also the folder that the feed stands in; ends with a slash. */
  readonly link: string
  readonly language: string
  /** Name of the site, which speaks where a paper's authors are unknown. */
  readonly publisher: string
}

/** A feed with all that it ever had. */
export interface FeedModel<Item = FeedItem> extends FeedChannel {
  /** Newest digest first, then in the digest's order. */
  readonly items: readonly Item[]
}

/** An item before it is read: where it stands, and what tells whether it is as it was. */
export interface UnreadItem extends Pick<FeedItem, 'key' | 'date' | 'categories'> {
  readonly read: () => Promise<FeedItem>
}

export interface FeedItem {
  /** Another one when anything of the item changes, its categories aside. */
  readonly key: string
  /** Plain Unicode text. */
  readonly title: string
  readonly url: string
  readonly guid: string
  /** The paper on arXiv, when its id is known. */
  readonly arxiv: string | undefined
  /** `YYYY-MM-DD`: the day of the first digest that listed the paper. */
  readonly date: string
  /** The instant of its content's last change after that, if there was one. */
  readonly updated: string | undefined
  readonly authors: readonly string[]
  /** Labels of the paper's themes. */
  readonly categories: readonly string[]
  readonly html: string
}

/**
 * @param siteUrl absolute address of the site's home page, with its final slash.
 * @param labels names of themes by id; an id without a name is its own.
 */
export function feedItem({ data, feed, paper }: FeedPaper, siteUrl: string, labels: ReadonlyMap<string, string>): FeedItem {
  const { title, html } = feed
  const url = siteUrl + addresses.paper(data.slug)
  return {
    key: paper.key,
    title,
    url,
    guid: data.guid,
    arxiv: data.arxiv === undefined ? undefined : arxivPage(data.arxiv),
    date: listedOn(data),
    updated: data.updated,
    authors: data.authors ?? [],
    categories: categoriesOf(data, labels),
    html: `${html}\n<p>${linksOf(data, paper.titleWords, url)}</p>`,
  }
}

/** @param labels as above. */
export function categoriesOf({ themes }: Pick<Paper, 'themes'>, labels: ReadonlyMap<string, string>): string[] {
  return themes.map((id) => labels.get(id) ?? id)
}

/** Where to read on: many readers show a title without a link, and none shows two. */
function linksOf(data: FeedPaper['data'], titleWords: string, url: string): string {
  const links: Pick<ReadingLink, 'name' | 'to'>[] = [
    { name: words.feeds.page, to: url },
    ...readingLinks({ arxiv: data.arxiv, pdf: data.pdf, code: data.code ?? [], titleWords }),
  ]
  return links.map(({ name, to }) => `<a href="${escapeHtml(to)}">${escapeHtml(name)}</a>`).join(' · ')
}

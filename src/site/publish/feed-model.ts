/** What a feed says, whatever its format: which papers, in which order, with which words. */
import type { Entry } from '../../entry.ts'
import { arxivPage } from '../arxiv.ts'
import { addresses } from '../href.ts'
import { listedOn } from '../shelves.ts'
import { feedText } from './feed-text.ts'

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

export interface FeedModel extends FeedChannel {
  /** `YYYY-MM-DD` of the latest digest in the feed; undefined when the feed has no papers yet. */
  readonly date: string | undefined
  /** Newest digest first, then in the digest's order. */
  readonly items: readonly FeedItem[]
}

interface FeedItem {
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

/** A feed holds every paper of its last two weeks and at least this many, so that a reader back from holidays misses none. */
const DAYS = 14
const AT_LEAST = 100

/**
 * @param entries the papers that the feed is about, newest first.
 * @param siteUrl absolute address of the site's home page, with its final slash.
 * @param labels names of themes by id; an id without a name is its own.
 */
export function feedModel(
  channel: FeedChannel,
  entries: readonly Entry[],
  siteUrl: string,
  labels: ReadonlyMap<string, string>,
): FeedModel {
  const [newest] = entries
  const date = newest && listedOn(newest.data)
  const since = date === undefined ? '' : daysBefore(date, DAYS)
  return {
    ...channel,
    date,
    items: entries
      .filter(({ data }, index) => index < AT_LEAST || listedOn(data) > since)
      .map((entry) => ({
        ...feedText(entry),
        url: siteUrl + addresses.paper(entry.data.slug),
        guid: entry.data.guid,
        arxiv: entry.data.arxiv === undefined ? undefined : arxivPage(entry.data.arxiv),
        date: listedOn(entry.data),
        updated: entry.data.updated,
        authors: entry.data.authors ?? [],
        categories: entry.data.themes.map((id) => labels.get(id) ?? id),
      })),
  }
}

/** When any of a feed's items last changed, an instant; undefined when it has none. */
export function lastChange({ items }: FeedModel): string | undefined {
  return items
    .map(({ date, updated }) => updated ?? `${date}T00:00:00Z`)
    .sort()
    .at(-1)
}

function daysBefore(date: string, days: number): string {
  return new Date(Date.parse(date) - days * 86_400_000).toISOString().slice(0, 10)
}

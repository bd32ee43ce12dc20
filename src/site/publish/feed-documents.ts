/** A feed as the documents that it is published in: one that readers poll, and archives of what has left it. */
import { addresses } from '../href.ts'
import { archivedWeeks, polledItems, weekOf } from './archived-weeks.ts'
import type { FeedItem, FeedModel } from './feed-model.ts'

/** One file of a feed, in any format. */
export interface FeedDocument<Item = FeedItem> extends FeedModel<Item> {
  /** Absolute address of the folder that the document stands in; ends with a slash. */
  readonly folder: string
  /** Folder of the archive before this document; undefined when there is nothing older. */
  readonly previous: string | undefined
  readonly isArchive: boolean
  /** Absolute address of the file, where it is not the usual one in that folder. */
  readonly address?: string
}

type Dated = Pick<FeedItem, 'date'>

/** A document for what is written of an item alone. */
export const NO_FEED: FeedDocument = {
  title: '-',
  description: '-',
  link: '-',
  language: '-',
  publisher: '-',
  items: [],
  folder: '-',
  previous: undefined,
  isArchive: false,
}

/**
 * The document that readers poll, then an archive for each week of which an item has left that document, the latest week first. No
 * archive names the one after it: so it keeps its bytes.
 *
 * Source: https://www.rfc-editor.org/rfc/rfc5005, section 4, “Archived Feeds”
 */
export function feedDocuments<Item extends Dated>(feed: FeedModel<Item>): FeedDocument<Item>[] {
  const dates = feed.items.map(({ date }) => date)
  const weeks = archivedWeeks(dates)
  const folders = weeks.map((week) => feed.link + addresses.feedArchive(week))
  const itemsOfWeek = Map.groupBy(feed.items, ({ date }) => weekOf(date))
  const archives = weeks.map((week, index) => ({
    ...feed,
    items: itemsOfWeek.get(week) ?? [],
    folder: folders[index] ?? feed.link,
    previous: folders[index + 1],
    isArchive: true,
  }))
  return [{ ...wholeFeed({ ...feed, items: feed.items.slice(0, polledItems(dates)) }), previous: folders[0] }, ...archives]
}

/** All of a feed in one document. */
export function wholeFeed<Item>(feed: FeedModel<Item>): FeedDocument<Item> {
  return { ...feed, folder: feed.link, previous: undefined, isArchive: false }
}

/** When any of a document's items last changed, an instant; undefined when it has none. */
export function lastChange({ items }: FeedModel): string | undefined {
  return items
    .map(({ date, updated }) => updated ?? `${date}T00:00:00Z`)
    .sort()
    .at(-1)
}

/** By the weeks of their latest items, so that documents which share papers are one near the other. */
export function byWeek<Item extends Dated>(documents: readonly FeedDocument<Item>[]): FeedDocument<Item>[] {
  const week = ({ items: [latest] }: FeedDocument<Item>) => (latest === undefined ? '' : weekOf(latest.date))
  return [...Map.groupBy(documents, week).values()].flat()
}

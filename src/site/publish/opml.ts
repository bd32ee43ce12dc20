/** A list of feeds that readers import. */
import { generateOpml } from 'feedsmith'
import { xmlText } from './xml-text.ts'

export interface ListedFeed {
  readonly title: string
  readonly description: string
  /** Absolute address of the feed, as RSS. */
  readonly feed: string
  /** Absolute address of the page that it follows. */
  readonly page: string
}

/**
 * OPML 2.0. It has no date, so the same feeds give the same bytes.
 *
 * Source: https://opml.org/spec2.opml, “Subscription lists”
 */
export function opml(title: string, feeds: readonly ListedFeed[]): string {
  return generateOpml(
    {
      head: { title: xmlText(title) },
      body: {
        outlines: feeds.map((one) => ({
          type: 'rss',
          text: xmlText(one.title),
          title: xmlText(one.title),
          description: xmlText(one.description),
          xmlUrl: one.feed,
          htmlUrl: one.page,
        })),
      },
    },
    { strict: true },
  )
}

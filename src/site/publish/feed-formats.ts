/** The formats of every feed: each feed stands in all of them beside the page it follows. */

export interface FeedFormat {
  readonly name: string
  /** Name of the file in the page's folder. */
  readonly file: string
  readonly type: string
}

/** RSS first: the one that every reader knows. Types as registered with IANA, or as the format's specification says. */
export const feedFormats = {
  rss: { name: 'RSS', file: 'rss.xml', type: 'application/rss+xml' },
  atom: { name: 'Atom', file: 'atom.xml', type: 'application/atom+xml' },
  json: { name: 'JSON', file: 'feed.json', type: 'application/feed+json' },
} as const satisfies Record<string, FeedFormat>

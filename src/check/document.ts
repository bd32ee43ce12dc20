/** What the rules need to know of a feed, a sitemap or a stylesheet, gathered in one pass over its text. */
import { atomFaults } from './atom.ts'
import { jsonFeedFaults } from './json-feed.ts'
import { rssFaults } from './rss.ts'

export interface DocumentFacts {
  /** What is wrong with a feed. */
  readonly faults: readonly string[]
  /** Addresses as written, each once. */
  readonly links: readonly string[]
}

const faultsOf: readonly (readonly [RegExp, (text: string) => string[]])[] = [
  [/(?:^|\/)rss\.xml$|^digests\.xml$/, rssFaults],
  [/(?:^|\/)atom\.xml$/, atomFaults],
  [/(?:^|\/)feed\.json$/, jsonFeedFaults],
]

/** Of elements alone: a text, escaped or not, may say what looks like one. */
const XML_ADDRESS = /<(?:loc|link)>\s*(?:<!\[CDATA\[)?([^<\]]+)|<!\[CDATA\[[\s\S]*?\]\]>|<[\w:-]+(?:\s[^<>]*?)?\shref="([^"]*)"/g
const CSS_ADDRESS = /url\(\s*["']?([^"')]+)/g

/** Files that are read so. */
export const DOCUMENT = /\.(?:xml|css)$|(?:^|\/)feed\.json$/

/** @param path below `dist/`, which tells what the text is. */
export function documentFacts(path: string, text: string): DocumentFacts {
  const pattern = path.endsWith('.xml') ? XML_ADDRESS : path.endsWith('.css') ? CSS_ADDRESS : undefined
  const links = pattern === undefined ? [] : [...text.matchAll(pattern)].flatMap(addressOf)
  return { faults: faultsOf.find(([name]) => name.test(path))?.[1](text) ?? [], links: [...new Set(links)] }
}

function addressOf(match: RegExpMatchArray): string | readonly string[] {
  return (match[1] ?? match[2])?.trim().replaceAll('&amp;', '&') ?? []
}

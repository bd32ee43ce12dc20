/** A digest as an item of the feed of digests, for who would rather have one notice a day than one a paper. */
import { v5 as uuidV5 } from 'uuid'
import { escapeHtml } from '../abstract/html.ts'
import { addresses } from '../href.ts'
import type { DigestShelf } from '../shelves.ts'
import { words } from '../words.ts'
import type { FeedItem } from './feed-model.ts'

/** Namespace of the digests' GUIDs: the UUID (version 5, URL namespace) of `https://arxiv.org/list/`, fixed for ever. */
const NAMESPACE = uuidV5('https://arxiv.org/list/', uuidV5.URL)

type ListedDigest = Pick<DigestShelf, 'id' | 'date' | 'name'> & {
  /** Titles are plain Unicode text. */
  readonly papers: readonly { readonly slug: string; readonly title: string }[]
}

/** @param siteUrl absolute address of the site's home page, with its final slash. */
export function digestItem({ id, date, name, papers }: ListedDigest, siteUrl: string): FeedItem {
  const html = `<p>${escapeHtml(words.count.papers(papers.length))}</p>\n<ol>\n${papers
    .map(({ slug, title }) => `<li><a href="${siteUrl}${addresses.paper(slug)}">${escapeHtml(title)}</a></li>\n`)
    .join('')}</ol>`
  return {
    key: `${id} ${html}`,
    title: words.digests.pageTitle(date, name),
    url: siteUrl + addresses.digest(id),
    guid: `urn:uuid:${uuidV5(id, NAMESPACE)}`,
    arxiv: undefined,
    date,
    updated: undefined,
    authors: [],
    categories: [],
    html,
  }
}

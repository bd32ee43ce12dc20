/** A built site as the rules see it: values only. */
import { DOCUMENT, type DocumentFacts, documentFacts } from './document.ts'
import { type PageFacts, pageFacts } from './page.ts'

export interface SiteSettings {
  /** `https://someone.github.io` */
  readonly origin: string
  /** Path under which the site will stand; begins and ends with a slash. */
  readonly base: string
  /** Slugs of all entries. */
  readonly slugs: readonly string[]
  /** Bytes after gzip of the words that the site's owner has put in the place of the program's; scripts carry them, too. */
  readonly ownWords: number
}

export interface BuiltSite extends SiteSettings {
  /** Size in bytes of every file, by its path below `dist/`: `papers/x/index.html`. */
  readonly files: ReadonlyMap<string, number>
  /** What each page holds, by the same path; its text is not kept, thousands of pages would not fit. */
  readonly pages: ReadonlyMap<string, PageFacts>
  /** What each feed, sitemap and stylesheet holds. */
  readonly documents: ReadonlyMap<string, DocumentFacts>
  /** Text of scripts, and of the lists of the search index's parts. */
  readonly texts: ReadonlyMap<string, string>
}

export interface BuiltFile {
  /** Below `dist/`, with forward slashes. */
  readonly path: string
  readonly bytes: number
  /** Its text, in UTF-8. Called at most once, and only for files whose text a rule needs. */
  readonly read: () => string
}

/** Pagefind's list of its indexes, one a language, for each part of the site's. */
export const isIndexEntry = (path: string): boolean => /^pagefind\/(?:parts\/[^/]+\/)?pagefind-entry\.json$/.test(path)
const SCRIPT = /\.m?js$/

/** All but the search index, which is Pagefind's. */
const isOwn = (path: string) => !path.startsWith('pagefind/')

export const isPage = (path: string): boolean => path.endsWith('.html')
export const isDocument = (path: string): boolean => isOwn(path) && DOCUMENT.test(path)

/** How a file is read, so that whoever has read it before can put what was found in the place. */
export interface Readers {
  readonly pageFacts: (path: string, read: BuiltFile['read']) => PageFacts
  readonly documentFacts: (path: string, read: BuiltFile['read']) => DocumentFacts
}

export const readers: Readers = {
  pageFacts: (_, read) => pageFacts(read()),
  documentFacts: (path, read) => documentFacts(path, read()),
}

/** Gathers what the rules need from the files of a site, whose texts are taken one at a time. */
export function builtSite(
  built: Iterable<BuiltFile>,
  settings: SiteSettings,
  { pageFacts, documentFacts }: Readers = readers,
): BuiltSite {
  const files = new Map<string, number>()
  const pages = new Map<string, PageFacts>()
  const documents = new Map<string, DocumentFacts>()
  const texts = new Map<string, string>()
  for (const { path, bytes, read } of built) {
    files.set(path, bytes)
    if (isPage(path)) pages.set(path, pageFacts(path, read))
    else if (isIndexEntry(path)) texts.set(path, read())
    else if (isDocument(path)) documents.set(path, documentFacts(path, read))
    else if (isOwn(path) && SCRIPT.test(path)) texts.set(path, read())
  }
  return { ...settings, files, pages, documents, texts }
}

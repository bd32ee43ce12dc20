/** A built site as the rules see it: values only. */
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
  /** Text of the other files that rules read. */
  readonly texts: ReadonlyMap<string, string>
}

export interface BuiltFile {
  /** Below `dist/`, with forward slashes. */
  readonly path: string
  readonly bytes: number
  /** Called at most once, and only for files whose text a rule needs. */
  readonly read: () => string
}

/** Pagefind's list of its indexes, one a language. */
export const INDEX_ENTRY = 'pagefind/pagefind-entry.json'
const READ = /\.(?:xml|m?js|css)$|(?:^|\/)feed\.json$/

/** Gathers what the rules need from the files of a site, whose texts are taken one at a time. */
export function builtSite(built: Iterable<BuiltFile>, settings: SiteSettings): BuiltSite {
  const files = new Map<string, number>()
  const pages = new Map<string, PageFacts>()
  const texts = new Map<string, string>()
  for (const { path, bytes, read } of built) {
    files.set(path, bytes)
    if (path.endsWith('.html')) pages.set(path, pageFacts(read()))
    else if ((READ.test(path) && !path.startsWith('pagefind/')) || path === INDEX_ENTRY) texts.set(path, read())
  }
  return { ...settings, files, pages, texts }
}

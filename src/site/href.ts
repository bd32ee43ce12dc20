/** Addresses inside the site. */
import site from '../../site.config.ts'

/** `papers/x/` → `/base/papers/x/`; the empty path is the home page. */
export const href = (path = ''): string => site.base + path

/** The same with scheme and host. */
export const absolute = (path = ''): string => site.url + path

/** `papers/2025/x.md` → `content/papers/2025/x.md`: where an entry stands in the repository, wherever it was read from. */
export const entryFile = (file: string): string => `content/${file}`

export const addresses = {
  home: '',
  digests: 'digests/',
  digest: (id: string) => `digests/${id}/`,
  digestYear: (year: string) => `digests/years/${year}/`,
  themes: 'themes/',
  theme: (id: string) => `themes/${id}/`,
  themePeriod: (id: string, period: string, page = 1) => `themes/${id}/${period}/${page === 1 ? '' : `${page}/`}`,
  papers: 'papers/',
  letter: (letter: string, page = 1) => `papers/a-z/${letter}/${page === 1 ? '' : `${page}/`}`,
  paper: (slug: string) => `papers/${slug}/`,
  markdown: (slug: string) => `papers/${slug}.md`,
  search: 'search/',
  saved: 'saved/',
  data: 'data/',
  feeds: 'feeds/',
  about: 'about/',
  doubts: (page = 1) => (page === 1 ? 'doubts/' : `doubts/${page}/`),
  opml: 'feeds.opml',
  email: (digest: string, format: 'html' | 'txt') => `email/${digest}.${format}`,
  /** The image that is shown with a shared link to a page, for those that have one of their own: `digests/x/` → `images/digests/x.png`. */
  image: (page: string) => `images/${page === '' ? 'site' : page.replace(/\/$/, '')}.png`,
  /** The feed of the digests under a short name. */
  digestsFeed: 'digests.xml',
  /** Below the page that a feed follows: its archive of the week that begins on a Monday. */
  feedArchive: (monday: string) => `archive/${monday}/`,
  /** What is shown for a page that is not kept when there is no network. */
  offline: 'offline/',
  worker: 'sw.js',
  /** A feed stands in the folder of the page that it follows. */
  feed: (page: string, { file }: { readonly file: string }) => page + file,
  /** Citations stand beside the folder of the page whose papers they are: `papers/x/` → `papers/x.bib`. */
  citations: (page: string, { extension }: { readonly extension: string }) => `${page.replace(/\/$/, '')}.${extension}`,
} as const

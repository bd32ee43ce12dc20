/** Addresses inside the site. */
import site from '../../site.config.ts'

/** `papers/x/` → `/base/papers/x/`; the empty path is the home page. */
export const href = (path = ''): string => site.base + path

/** The same with scheme and host. */
export const absolute = (path = ''): string => site.url + path

export const addresses = {
  home: '',
  digests: 'digests/',
  digest: (id: string) => `digests/${id}/`,
  themes: 'themes/',
  theme: (id: string) => `themes/${id}/`,
  themeYear: (id: string, year: string) => `themes/${id}/${year}/`,
  papers: 'papers/',
  letter: (letter: string) => `papers/a-z/${letter}/`,
  paper: (slug: string) => `papers/${slug}/`,
  search: 'search/',
  feeds: 'feeds/',
  about: 'about/',
  siteFeed: 'rss.xml',
  themeFeed: (id: string) => `themes/${id}/rss.xml`,
  digestFeed: (id: string) => `digests/${id}/rss.xml`,
} as const

/** Where the API's documents stand below the site's home page. */
import type { ApiKind } from './schemas.ts'

/** `1.1` when something is added; `2.0`, at addresses of its own, when something is taken away or renamed. */
export const API_VERSION = '1.0'

export const apiFolder = 'api/v1/'

export const apiPaths = {
  index: `${apiFolder}index.json`,
  papers: `${apiFolder}papers.json`,
  page: (page: number) => `${apiFolder}papers/page/${page}.json`,
  paper: (slug: string) => `${apiFolder}papers/${slug}.json`,
  digests: `${apiFolder}digests.json`,
  digest: (id: string) => `${apiFolder}digests/${id}.json`,
  themes: `${apiFolder}themes.json`,
  theme: (id: string) => `${apiFolder}themes/${id}.json`,
  statistics: `${apiFolder}statistics.json`,
  schema: (kind: ApiKind) => `${apiFolder}schemas/${kind}.json`,
} as const

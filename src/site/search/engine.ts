/** What this site uses of Pagefind's JavaScript interface. Source: https://pagefind.app/docs/api/ */

export interface Found {
  /** Address of the page, base path included. */
  readonly url: string
  /** The abstract as text. */
  readonly content: string
  /** HTML with the matches in `<mark>`. */
  readonly excerpt: string
  readonly meta: Readonly<Record<string, string>>
  readonly filters: Readonly<Record<string, readonly string[]>>
}

export interface Hit {
  readonly id: string
  readonly score: number
  data(): Promise<Found>
}

export interface Ranking {
  readonly pageLength: number
  readonly termFrequency: number
  readonly termSaturation: number
  readonly termSimilarity: number
  readonly metaWeights: Readonly<Record<string, number>>
}

interface EngineOptions {
  /** Where the index's files are. */
  readonly basePath: string
  /** What addresses of papers begin with. */
  readonly baseUrl: string
  readonly excerptLength: number
  readonly ranking: Ranking
  readonly noWorker: boolean
}

export interface SearchOptions {
  readonly filters?: Readonly<Record<string, string>>
  readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>
}

/** Searches one index. */
export interface Engine {
  /** Loads what a search for it needs. */
  preload(query: string): Promise<void>
  /**
   * `null` finds everything; in double quotes the words must stand side by side. Of other words each finds all that begins so; one that
   * the index does not have finds the longest that it begins with, or is passed over.
   */
  search(query: string | null, options: SearchOptions): Promise<{ readonly results: readonly Hit[] }>
}

export interface EngineModule {
  /** Begins to load an index; whoever searches waits for it. */
  createInstance(options: EngineOptions): Engine
}

/** What this site uses of Pagefind's JavaScript interface. Source: https://pagefind.app/docs/api/ */

export interface Found {
  /** Address of the page, base path included. */
  readonly url: string
  /** HTML with the matches in `<mark>`. */
  readonly excerpt: string
  readonly meta: Readonly<Record<string, string>>
  readonly filters: Readonly<Record<string, readonly string[]>>
}

export interface Pagefind {
  options(options: { readonly baseUrl: string; readonly excerptLength: number }): Promise<void>
  init(): Promise<void>
  /** `null` finds everything. */
  search(
    query: string | null,
    options: { readonly filters: Readonly<Record<string, string>>; readonly sort?: Readonly<Record<string, 'asc' | 'desc'>> },
  ): Promise<{ readonly results: readonly { data(): Promise<Found> }[] }>
}

/** Loads the library and its index's first part. @param base path of the site, ends with a slash. */
export async function loadPagefind(base: string): Promise<Pagefind> {
  const address = `${base}pagefind/pagefind.js`
  const pagefind: Pagefind = await import(/* @vite-ignore */ address)
  await pagefind.options({ baseUrl: base, excerptLength: 32 })
  await pagefind.init()
  return pagefind
}

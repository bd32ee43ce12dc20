/** Citations of several papers, put together from the files that each paper has beside its page. */

/** How files of a format become one; the formats are those of src/site/publish/citations/formats.ts. */
const JOINED: Readonly<Record<string, (texts: readonly string[]) => string>> = {
  bib: (texts) => texts.join('\n'),
  ris: (texts) => texts.join('\r\n'),
  'cite.md': (texts) => texts.join(''),
}

export interface Collected {
  readonly text: string
  /** Slugs of papers that the site has no more. */
  readonly missing: readonly string[]
}

/**
 * @param base path of the site, ends with a slash.
 * @throws Error when a file cannot be had, for want of a network above all.
 */
export async function collect(slugs: readonly string[], format: string, base: string): Promise<Collected> {
  const texts = await Promise.all(slugs.map((slug) => citationOf(slug, format, base)))
  const found = texts.filter((text) => text !== undefined)
  const join = JOINED[format]
  if (!join) throw new Error(`no citations as ${format}`)
  return { text: found.length === 0 ? '' : join(found), missing: slugs.filter((_, at) => texts[at] === undefined) }
}

/** One paper's citation; undefined when the site has no such paper. */
export async function citationOf(slug: string, format: string, base: string): Promise<string | undefined> {
  const response = await fetch(`${base}papers/${slug}.${format}`)
  if (response.status === 404) return undefined
  if (!response.ok) throw new Error(`${response.status} for ${response.url}`)
  return response.text()
}

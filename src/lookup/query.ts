/** Addresses of arXiv's API for papers by id or by title. Source: info.arxiv.org/help/api/user-manual.html */

/** A paper that is asked for. */
export interface Wanted {
  readonly key: string
  readonly title: string
  /** Undefined where the digest has none, which the paper then is asked for. */
  readonly abstract: string | undefined
  readonly arxiv: string | undefined
}

const BY_ID = 50
const BY_TITLE = 8
/** Papers with nearly the same title that may come first. */
const ALIKE = 5

/** Requests, each with the papers that it asks for; those with an id by their ids, the others by their titles. */
export function queriesFor(
  wanted: readonly Wanted[],
  base: string,
): { readonly url: string; readonly papers: readonly Wanted[] }[] {
  const byId = wanted.filter(({ arxiv }) => arxiv !== undefined)
  const byTitle = wanted.filter(({ arxiv, title }) => arxiv === undefined && phraseOf(title) !== undefined)
  return [
    ...batches(byId, BY_ID).map((papers) => ({
      papers,
      url: `${base}/api/query?id_list=${papers.map(({ arxiv }) => arxiv).join(',')}&max_results=${papers.length}`,
    })),
    ...batches(byTitle, BY_TITLE).map((papers) => {
      const query = papers
        .map(({ title }) => `ti:%22${encodeURIComponent(phraseOf(title) ?? '').replaceAll('%20', '+')}%22`)
        .join('+OR+')
      return { papers, url: `${base}/api/query?search_query=${query}&max_results=${papers.length * ALIKE}` }
    }),
  ]
}

/**
 * The words of a title that can be searched as one phrase: quotation marks, colons and brackets have a meaning of their own in
 * arXiv's queries, and what may be wreckage of a formula stands in no index. The longest run of plain words is taken.
 */
export function phraseOf(title: string): string | undefined {
  const runs = title
    .replace(/["“”'’`:;,.!?()[\]/–—-]+/g, ' ')
    .split(/\s\S*[\\{}^_$~|<>=+*#&%@]\S*(?=\s|$)|^\S*[\\{}^_$~|<>=+*#&%@]\S*/)
    .map((run) => run.split(/\s+/).filter((word) => /^[\p{L}\p{N}]+$/u.test(word)))
  const longest = runs.reduce((best, run) => (run.length > best.length ? run : best), [])
  return longest.length === 0 ? undefined : longest.slice(0, 14).join(' ')
}

function batches<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size))
}

/** Whether two entries are one paper: digests list some twice, under another title or as another version. */

export interface Identity {
  /** The title by its letters. */
  readonly name: string
  readonly arxiv: string | undefined
}

/**
 * Cosine of profiles from which two abstracts are one text, revised. Among 22,500 papers seven pairs are above it, most of them a talk and
 * its long version; below it are parts I and II.
 */
const SAME = 0.91

/**
 * The same title, the same arXiv id, or nearly the same words.
 *
 * @param cosine of the papers' profiles.
 */
export function isSamePaper(a: Identity, b: Identity, cosine: () => number): boolean {
  if (a.name === b.name) return true
  if (a.arxiv !== undefined && b.arxiv !== undefined) return a.arxiv === b.arxiv
  return cosine() >= SAME
}

/** Who a paper is: what stays the same when it appears in another digest. */

/** A title with everything but its letters and digits taken away, so that spelling of dashes, dollars and accents does not matter. */
export function titleKey(title: string): string {
  const letters = title
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
  return letters || title.trim()
}

/** Name of a paper's identity, from which its addresses are minted: its arXiv id when the digest says it, else its title. */
export function identityOf(paper: { readonly title: string; readonly arxiv?: string | undefined }): string {
  return paper.arxiv === undefined ? `title:${titleKey(paper.title)}` : `arxiv:${paper.arxiv}`
}

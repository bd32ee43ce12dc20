/** Addresses of papers on arXiv, by their ids. */

/** Address of a paper's page, where its versions, its PDF and its licence are. */
export const arxivPage = (id: string): string => `https://arxiv.org/abs/${id}`

export const arxivPdf = (id: string): string => `https://arxiv.org/pdf/${id}`

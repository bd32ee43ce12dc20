/** Where a paper can be read. */
import type { Paper } from './paper.ts'

const ARXIV = 'https://arxiv.org'

/** Address of a paper's page, by its id. */
export const arxivPage = (id: string): string => `${ARXIV}/abs/${id}`

/** The paper on arXiv when its id is known, else arXiv's own search by title: nothing is guessed. */
export function arxivLinks({ arxiv, title }: Pick<Paper, 'arxiv' | 'title'>): {
  readonly page: string
  readonly pdf: string | undefined
} {
  if (arxiv !== undefined) return { page: arxivPage(arxiv), pdf: `${ARXIV}/pdf/${arxiv}` }
  const query = new URLSearchParams({ query: title.text, searchtype: 'title' })
  return { page: `${ARXIV}/search/?${query}`, pdf: undefined }
}

/** The files of citations: each list of papers, and each paper, has one in every format. */
import site from '../../../../site.config.ts'
import { once } from '../../../once.ts'
import { addresses } from '../../href.ts'
import type { Paper } from '../../paper.ts'
import { publishedPaper } from '../../published-paper.ts'
import { type Library, themesToFollow } from '../../shelves.ts'
import type { PublishedFile } from '../published-file.ts'
import { citation } from './citation.ts'
import { citationFormats } from './formats.ts'

/** `/papers.bib`, `/digests/<id>.bib`, `/themes/<id>.bib`, `/papers/<slug>.bib`, and the same in the other formats. */
export function* citationFiles(shelves: Library): Generator<PublishedFile> {
  yield* inEachFormat(addresses.papers, shelves.papers)
  for (const { id, papers } of shelves.digests) yield* inEachFormat(addresses.digest(id), papers)
  for (const { id, papers } of themesToFollow(shelves)) yield* inEachFormat(addresses.theme(id), papers)
  for (const paper of shelves.papers) yield* inEachFormat(addresses.paper(paper.slug), [paper])
}

/** @param page address of the page whose papers these are, in its order. */
function inEachFormat(page: string, papers: readonly Paper[]): PublishedFile[] {
  const from = papers.map(({ key }) => key)
  return citationFormats.map((format) => ({
    path: addresses.citations(page, format),
    type: `${format.type}; charset=utf-8`,
    from,
    // One after the other: what is stored of all papers at once is more than memory should hold.
    content: async () => format.write(await Array.fromAsync(papers, citationOf)),
  }))
}

/** A paper is cited in several lists, in several formats: its title is read once. */
const citationOf = once(async (paper: Paper) => citation((await publishedPaper(paper)).data, site.url))

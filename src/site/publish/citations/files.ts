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
export function citationFiles(shelves: Library): PublishedFile[] {
  /** @param page address of the page whose papers these are, in its order. */
  const inEachFormat = (page: string, papers: readonly Paper[]): PublishedFile[] => {
    const from = papers.map(({ key }) => key)
    return citationFormats.map((format) => ({
      path: addresses.citations(page, format),
      type: `${format.type}; charset=utf-8`,
      from,
      content: async () => format.write(await Promise.all(papers.map(citationOf))),
    }))
  }
  return [
    ...inEachFormat(addresses.papers, shelves.papers),
    ...shelves.digests.flatMap(({ id, papers }) => inEachFormat(addresses.digest(id), papers)),
    ...themesToFollow(shelves).flatMap(({ id, papers }) => inEachFormat(addresses.theme(id), papers)),
    ...shelves.papers.flatMap((paper) => inEachFormat(addresses.paper(paper.slug), [paper])),
  ]
}

/** A paper is cited in several lists, in several formats: its title is read once. */
const citationOf = once(async (paper: Paper) => citation((await publishedPaper(paper)).data, site.url))

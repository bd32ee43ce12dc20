/** The files of citations: each list of papers, and each paper, has one in every format. */
import site from '../../../../site.config.ts'
import { addresses } from '../../href.ts'
import type { Paper } from '../../paper.ts'
import type { PublishedPaper } from '../../published-papers.ts'
import { type Library, themesToFollow } from '../../shelves.ts'
import { once } from '../once.ts'
import type { PublishedFile } from '../published-file.ts'
import { citation } from './citation.ts'
import { citationFormats } from './formats.ts'

/**
 * `/papers.bib`, `/digests/<id>.bib`, `/themes/<id>.bib`, `/papers/<slug>.bib`, and the same in the other formats.
 *
 * @param published by slug.
 */
export function citationFiles(shelves: Library, published: ReadonlyMap<string, PublishedPaper>): PublishedFile[] {
  /** @param page address of the page whose papers these are, in its order. */
  const inEachFormat = (page: string, papers: readonly Pick<Paper, 'slug' | 'key'>[]): PublishedFile[] => {
    const from = papers.map(({ key }) => key)
    return citationFormats.map((format) => ({
      path: addresses.citations(page, format),
      type: `${format.type}; charset=utf-8`,
      from,
      content: () => format.write(papers.flatMap(({ slug }) => published.get(slug) ?? []).map(citationOf)),
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
const citationOf = once((paper: PublishedPaper) => citation(paper.data, site.url))

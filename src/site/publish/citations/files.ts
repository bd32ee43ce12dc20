/** The files of citations: each list of papers, and each paper, has one in every format. */
import site from '../../../../site.config.ts'
import { addresses } from '../../href.ts'
import type { Paper } from '../../paper.ts'
import { type PublishedPaper, publishedPapers } from '../../published-papers.ts'
import { type Library, themesToFollow } from '../../shelves.ts'
import type { PublishedFile } from '../published-file.ts'
import { type Citation, citation } from './citation.ts'
import { citationFormats } from './formats.ts'

/** `/papers.bib`, `/digests/<id>.bib`, `/themes/<id>.bib`, `/papers/<slug>.bib`, and the same in the other formats. */
export function citationFiles(shelves: Library): PublishedFile[] {
  return [
    ...inEachFormat(addresses.papers, shelves.papers),
    ...shelves.digests.flatMap(({ id, papers }) => inEachFormat(addresses.digest(id), papers)),
    ...themesToFollow(shelves).flatMap(({ id, papers }) => inEachFormat(addresses.theme(id), papers)),
    ...shelves.papers.flatMap((paper) => inEachFormat(addresses.paper(paper.slug), [paper])),
  ]
}

/** @param page address of the page whose papers these are, in its order. */
function inEachFormat(page: string, papers: readonly Pick<Paper, 'slug' | 'key'>[]): PublishedFile[] {
  return citationFormats.map((format) => ({
    path: addresses.citations(page, format),
    type: `${format.type}; charset=utf-8`,
    from: papers.map(({ key }) => key),
    content: async () => {
      const published = await publishedPapers()
      return format.write(papers.flatMap(({ slug }) => citationOf(published.get(slug)) ?? []))
    },
  }))
}

const citations = new WeakMap<PublishedPaper, Citation>()

/** A paper is cited in several lists, in several formats: its title is read once. */
function citationOf(paper: PublishedPaper | undefined): Citation | undefined {
  if (paper === undefined) return undefined
  const known = citations.get(paper) ?? citation(paper.data, site.url)
  citations.set(paper, known)
  return known
}

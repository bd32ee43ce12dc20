/** `/papers/<slug>.bib`, `.ris`, `.csl.json`: the citation of one paper. */
import type { APIRoute } from 'astro'
import { library } from '../../library.ts'
import type { Paper } from '../../paper.ts'
import { citationFile, inEachFormat } from '../../publish/citations/files.ts'
import type { CitationFormat } from '../../publish/citations/formats.ts'

export async function getStaticPaths() {
  const { papers } = await library()
  return inEachFormat(papers.map((paper) => ({ params: { slug: paper.slug }, props: { paper } })))
}

export const GET: APIRoute<{ paper: Paper; format: CitationFormat }> = ({ props }) => citationFile([props.paper], props.format)

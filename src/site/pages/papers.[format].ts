/** `/papers.bib`, `.ris`, `.csl.json`: citations of every paper. */
import type { APIRoute } from 'astro'
import { library } from '../library.ts'
import { citationFile, inEachFormat } from '../publish/citations/files.ts'
import type { CitationFormat } from '../publish/citations/formats.ts'

export const getStaticPaths = () => inEachFormat([{ params: {}, props: {} }])

export const GET: APIRoute<{ format: CitationFormat }> = async ({ props }) => citationFile((await library()).papers, props.format)

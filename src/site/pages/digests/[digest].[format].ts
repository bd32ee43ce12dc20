/** `/digests/<id>.bib`, `.ris`, `.csl.json`: citations of one digest's papers. */
import type { APIRoute } from 'astro'
import { citationFile, inEachFormat } from '../../publish/citations/files.ts'
import type { CitationFormat } from '../../publish/citations/formats.ts'
import { digestPaths } from '../../publish/paths.ts'
import type { DigestShelf } from '../../shelves.ts'

export const getStaticPaths = async () => inEachFormat(await digestPaths())

export const GET: APIRoute<{ shelf: DigestShelf; format: CitationFormat }> = ({ props }) =>
  citationFile(props.shelf.papers, props.format)

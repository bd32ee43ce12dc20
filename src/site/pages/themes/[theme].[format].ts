/** `/themes/<id>.bib`, `.ris`, `.csl.json`: citations of one theme's papers. */
import type { APIRoute } from 'astro'
import { citationFile, inEachFormat } from '../../publish/citations/files.ts'
import type { CitationFormat } from '../../publish/citations/formats.ts'
import { themePaths } from '../../publish/paths.ts'
import type { ThemeShelf } from '../../shelves.ts'

export const getStaticPaths = async () => inEachFormat(await themePaths())

export const GET: APIRoute<{ shelf: ThemeShelf; format: CitationFormat }> = ({ props }) =>
  citationFile(props.shelf.papers, props.format)

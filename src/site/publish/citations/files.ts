/** The files of citations as endpoints make them. */
import site from '../../../../site.config.ts'
import type { Entry } from '../../../entry.ts'
import { entriesBySlug } from '../../library.ts'
import type { Paper } from '../../paper.ts'
import { type Citation, citation } from './citation.ts'
import { type CitationFormat, citationFormats } from './formats.ts'

interface StaticPath<P, Q> {
  readonly params: P
  readonly props: Q
}

/** Each path once a format, with the file's extension as `format`. */
export function inEachFormat<P, Q>(paths: readonly StaticPath<P, Q>[]) {
  return paths.flatMap(({ params, props }) =>
    citationFormats.map((format) => ({ params: { ...params, format: format.extension }, props: { ...props, format } })),
  )
}

/** Citations of papers, in their order. */
export async function citationFile(papers: readonly Pick<Paper, 'slug'>[], format: CitationFormat): Promise<Response> {
  const entries = await entriesBySlug()
  const text = format.write(papers.flatMap(({ slug }) => citationOf(entries.get(slug)) ?? []))
  return new Response(text, { headers: { 'content-type': `${format.type}; charset=utf-8` } })
}

const citations = new WeakMap<Entry, Citation>()

/** A paper is cited in several lists, in several formats: its title is read once. */
function citationOf(entry: Entry | undefined): Citation | undefined {
  if (entry === undefined) return undefined
  const known = citations.get(entry) ?? citation(entry.data, site.url)
  citations.set(entry, known)
  return known
}

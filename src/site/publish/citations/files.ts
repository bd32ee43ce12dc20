/** The files of citations as endpoints make them. */
import site from '../../../../site.config.ts'
import type { Entry } from '../../../entry.ts'
import { allEntries } from '../../library.ts'
import type { Paper } from '../../paper.ts'
import { citation } from './citation.ts'
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

export function citationFile(entries: readonly Pick<Entry, 'data'>[], format: CitationFormat): Response {
  const text = format.write(entries.map(({ data }) => citation(data, site.url)))
  return new Response(text, { headers: { 'content-type': `${format.type}; charset=utf-8` } })
}

/** The entries of papers, in their order. */
export async function entriesOf(papers: readonly Paper[]): Promise<Entry[]> {
  const bySlug = new Map((await allEntries()).map((entry) => [entry.data.slug, entry]))
  return papers.flatMap(({ slug }) => bySlug.get(slug) ?? [])
}

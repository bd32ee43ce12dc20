/** A paper as a ContextObject in Span, from which reference managers take it off a page. */
import { familyFirst } from './publish/citations/person.ts'

export interface Known {
  /** As text. */
  readonly title: string
  /** Names in reading order. */
  readonly authors: readonly string[]
  /** YYYY-MM-DD. */
  readonly published: string | undefined
  /** Where the paper is: on arXiv when it is there, else its page here. */
  readonly address: string
}

/**
 * The `title` of a span of the class `Z3988`: Dublin Core, since it alone has a type of preprints. What is not known is left out.
 *
 * Source: https://web.archive.org/web/20170424223130/http://ocoins.info/ for the span; ANSI/NISO Z39.88-2004 for its keys
 */
export function coins({ title, authors, published, address }: Known): string {
  const fields = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', 'preprint'],
    ['rft.title', title],
    ...authors.map((name) => ['rft.creator', familyFirst(name)]),
    ...(published === undefined ? [] : [['rft.date', published]]),
    ['rft.identifier', address],
  ]
  return fields.map(([key = '', value = '']) => `${key}=${encodeURIComponent(value.toWellFormed())}`).join('&')
}

/** A paper as a ContextObject in Span, from which reference managers take it off a page. */
import { arxivPage } from '../arxiv.ts'
import { absolute, addresses } from '../href.ts'
import type { Paper } from '../paper.ts'
import { familyFirst } from './citations/person.ts'

type Known = Pick<Paper, 'slug' | 'title' | 'authors' | 'arxiv' | 'published'>

/**
 * The `title` of a span of the class `Z3988`: Dublin Core, since it alone has a type of preprints. What is not known is left out.
 *
 * Source: https://web.archive.org/web/20170424223130/http://ocoins.info/ for the span; ANSI/NISO Z39.88-2004 for its keys
 */
export function coins({ slug, title, authors, arxiv, published }: Known): string {
  const fields = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', 'preprint'],
    ['rft.title', title.text],
    ...authors.map((name) => ['rft.creator', familyFirst(name)]),
    ...(published === undefined ? [] : [['rft.date', published]]),
    ['rft.identifier', arxiv === undefined ? absolute(addresses.paper(slug)) : arxivPage(arxiv)],
  ]
  return fields.map(([key = '', value = '']) => `${key}=${encodeURIComponent(value.toWellFormed())}`).join('&')
}

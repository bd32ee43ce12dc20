/** What the search index holds of a paper: made from its entry, so that pages need carry nothing for the search. */
import type { Entry } from '../../entry.ts'
import { MORE } from '../../themes/theme.ts'
import { codeLinks } from '../abstract/code-links.ts'
import { lead } from '../abstract/lead.ts'
import { parseMarkdown } from '../abstract/markdown.ts'
import { formulasOf } from '../abstract/occurrences.ts'
import { phraseOf, runs } from '../abstract/phrase.ts'
import { addresses } from '../href.ts'
import { listedOn } from '../shelves.ts'
import { words } from '../words.ts'
import { indexTerms } from './formula-terms.ts'

export interface SearchRecord {
  /** Below the base path. */
  readonly url: string
  /** The abstract, its formulas as Unicode text: excerpts are cut from it. */
  readonly content: string
  /** Searched too; `formulas` are words of the index, not for readers. */
  readonly meta: Readonly<Record<string, string>>
  readonly filters: Readonly<Record<string, readonly string[]>>
  readonly sort: Readonly<Record<string, string>>
}

/** Never fails: what is no Markdown is text. */
export function searchRecord({ data, body }: Entry): SearchRecord {
  const abstract = parseMarkdown(body)
  const formulas = formulasOf(data, abstract)
  const said = (place: 'title' | 'body') => formulas.filter((formula) => formula.place === place).values()
  const inBody = said('body')
  const inTitle = said('title')
  const text = (markdown: ReturnType<typeof runs>, shown: typeof inBody) =>
    phraseOf(
      markdown.map((run) => {
        const doubt = run.isFormula ? shown.next().value?.doubt : undefined
        return doubt === undefined ? run : { ...run, text: words.formula.inExcerpt(run.text) }
      }),
    ).text
  const date = listedOn(data)
  const terms = [...new Set(formulas.flatMap(({ tex, text: unicode }) => [...indexTerms(unicode), ...indexTerms(tex)]))]
  const doubtful = formulas.filter(({ doubt }) => doubt !== undefined).length
  const facts = {
    title: text(runs(parseMarkdown(data.title)), inTitle),
    lead: lead(body).text,
    date,
    authors: (data.authors ?? []).join(', '),
    arxiv: data.arxiv ?? '',
    published: data.published ?? '',
    unverified: doubtful > 0 ? String(doubtful) : '',
    withdrawn: data.withdrawn === undefined ? '' : 'withdrawn',
    formulas: terms.join(' '),
  }
  return {
    url: addresses.paper(data.slug),
    content: text(runs(abstract), inBody),
    meta: Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== '')),
    filters: {
      theme: data.themes,
      listed: [date.slice(0, 4), date.slice(0, 7)],
      ...(codeLinks(data.code ?? [], body).length > 0 ? { code: ['yes'] } : {}),
    },
    sort: { date },
  }
}

/**
 * A record for a site of these themes.
 *
 * @param themes ids of the site's themes; a paper that has none of them is found under `MORE`.
 */
export function amongThemes(record: SearchRecord, themes: ReadonlySet<string>): SearchRecord {
  const own = record.filters.theme?.filter((id) => themes.has(id)) ?? []
  return { ...record, filters: { ...record.filters, theme: own.length > 0 ? own : [MORE] } }
}

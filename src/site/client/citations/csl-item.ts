/** What lists show of a paper's CSL-JSON, as src/site/publish/citations/csl-json.ts writes it. */
import { citationOf } from './collect.ts'

export interface CslItem {
  readonly title?: string
  readonly author?: readonly { readonly given?: string; readonly family?: string; readonly literal?: string }[]
  readonly issued?: { readonly 'date-parts'?: readonly (readonly number[])[] }
  readonly URL?: string
  readonly note?: string
}

/** @throws Error when it cannot be had; undefined when the site has no such paper. */
export async function cslItemOf(slug: string, base: string): Promise<CslItem | undefined> {
  const text = await citationOf(slug, 'csl.json', base)
  if (text === undefined) return undefined
  const [item]: CslItem[] = JSON.parse(text)
  return item
}

export const arxivIdOf = ({ URL: url = '' }: CslItem): string | undefined => /^https:\/\/arxiv\.org\/abs\/(.+)$/.exec(url)?.[1]

/** YYYY-MM-DD; undefined when it is not known. */
export function publishedOf({ issued }: CslItem): string | undefined {
  const [parts = []] = issued?.['date-parts'] ?? []
  return parts.length === 3 ? parts.map((part) => String(part).padStart(2, '0')).join('-') : undefined
}

/** Authors' names in reading order. */
export function authorsOf({ author = [] }: CslItem): string[] {
  return author.map(({ given, family, literal }) => literal ?? [given, family].filter(Boolean).join(' '))
}

/** One paper as lists show it: all that rows, feeds and neighbours need, without its abstract. */
import type { EntryData } from '../entry.ts'
import type { Origins } from './abstract/origins.ts'
import type { Phrase } from './abstract/phrase.ts'

export interface Paper {
  readonly slug: string
  readonly title: Phrase
  /** First sentence of the abstract. */
  readonly lead: Phrase
  /** Digest id to position in it, earliest first. */
  readonly digests: Readonly<Record<string, number>>
  /** When its content last changed after its first listing; undefined when it never did. */
  readonly updated: string | undefined
  readonly authors: readonly string[]
  readonly arxiv: string | undefined
  /** Web address of its PDF where that is not arXiv's. */
  readonly pdf: string | undefined
  /** `YYYY-MM-DD`, when it is known. */
  readonly published: string | undefined
  /** Why it is withdrawn. */
  readonly withdrawn: string | undefined
  /** Web addresses, those that the abstract links to among them. */
  readonly code: readonly string[]
  /** What searches of other sites find it by. */
  readonly titleWords: string
  readonly themes: readonly string[]
  /** Names the terms by which it is related to others: the same where they are. */
  readonly terms: string
  /** Formulas that may not be what the authors wrote. */
  readonly doubtful: number
  /** Stretches of text that are left of formulas which could not be restored. */
  readonly unrestored: number
  readonly origins: Origins
  readonly hasFormulas: boolean
  /** The entry's file below the content folder, with forward slashes. */
  readonly file: string
  /** Former addresses. */
  readonly redirects: readonly string[]
  /** Name of the file with the rest: see stored.ts. */
  readonly key: string
}

/** Former slugs of an entry, whether renamed by hand or listed as aliases. */
export function redirectsOf({ slug, aliases = [], generated }: EntryData): string[] {
  const minted = generated.slug === undefined ? [] : [generated.slug]
  return [...new Set([...aliases, ...minted])].filter((former) => former !== slug)
}

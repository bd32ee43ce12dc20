/** What the email edition of a digest says, whatever its form. */
import type { ReadingLink } from '../../reading-links.ts'

export interface EditionPaper {
  /** Plain Unicode text. */
  readonly title: string
  /** Absolute address of the paper's page. */
  readonly url: string
  readonly authors: readonly string[]
  /** Where the paper itself can be read, as far as that is known. */
  readonly links: readonly ReadingLink[]
  /** The abstract as HTML without formula markup. */
  readonly html: string
  /** The same as plain text. */
  readonly paragraphs: readonly string[]
}

export interface Edition {
  readonly title: string
  readonly language: string
  readonly site: { readonly name: string; readonly url: string }
  /** Absolute addresses of the digest's page and of the list of feeds. */
  readonly url: string
  readonly feeds: string
  /** By theme, in the order of the digest's page. */
  readonly sections: readonly { readonly name: string; readonly papers: readonly EditionPaper[] }[]
}

export function papersOf({ sections }: Edition): readonly EditionPaper[] {
  return sections.flatMap(({ papers }) => papers)
}

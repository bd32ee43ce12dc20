/** The texts of a paper as a digest or arXiv has them, before anything is made of them. */
import type { DigestItem } from '../read/digest.ts'

/** A raw text: to be restored, or with all its TeX, as a digest or arXiv gives it. */
export interface RawText {
  readonly text: string
  readonly as: 'damaged' | 'whole' | 'arxiv'
}

export interface RawTexts {
  readonly title: RawText
  readonly abstract: RawText
}

/** Those of a paper as a digest lists it. */
export function rawTexts({ title, abstract, whole }: DigestItem): RawTexts {
  return {
    title: { text: title, as: whole?.title ? 'whole' : 'damaged' },
    abstract: { text: abstract, as: whole?.abstract ? 'whole' : 'damaged' },
  }
}

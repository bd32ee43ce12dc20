import type { Problem } from '../../problem.ts'

/** What a digest may know of a paper beside title and abstract. */
export interface Facts {
  /** arXiv id without its version, when the digest says it. */
  readonly arxiv?: string
  readonly authors?: readonly string[]
  /** The day the paper first appeared, `YYYY-MM-DD`. */
  readonly published?: string
  /** arXiv categories, the primary one first. */
  readonly categories?: readonly string[]
  /** Web address of the PDF, where it is not arXiv's own. */
  readonly pdf?: string
  /** Web addresses of code. */
  readonly code?: readonly string[]
}

/** One paper as its digest shows it, not yet restored. */
export interface DigestItem extends Facts {
  /** One line, white space squeezed. */
  readonly title: string
  /** Paragraphs apart by one blank line, each on one line, white space squeezed. */
  readonly abstract: string
  /** 1-based lines of the title and of the abstract's first line in the digest's file. */
  readonly line: number
  readonly abstractLine: number
  /** Texts that still have all their TeX; the others may have gone through the damage of a papers page. */
  readonly whole?: { readonly title: boolean; readonly abstract: boolean }
}

/** A paper named in the digest that cannot be published as it stands there. */
export interface SetAside {
  readonly title: string
  readonly line: number
  /** Given when nothing but its abstract is missing: somebody else may have that. */
  readonly facts?: Facts
}

/** The papers that were listed on one day, from one file. */
export interface Digest {
  /** `2025-03-12` or `2025-03-12-name`. */
  readonly id: string
  /** Path relative to the content folder. */
  readonly file: string
  /** The day the papers were listed, `YYYY-MM-DD`: from the file's name or, if that says none, from the file; never from a clock. */
  readonly date: string
  readonly items: readonly DigestItem[]
  readonly setAside: readonly SetAside[]
}

/** What every reader returns: one digest a day of the file, none when the fault is of the whole file. */
export interface ReadResult {
  readonly digests: readonly Digest[]
  readonly problems: readonly Problem[]
}

/** What a reader knows of the file beside its text. */
export interface Where {
  /** Path relative to the content folder. */
  readonly file: string
  readonly name: FileName
}

/** A file's name: it says the day, and so the digest's id, or leaves the day to the file's content. */
export type FileName =
  | { readonly id: string; readonly date: string; readonly extension: string }
  | { readonly id: undefined; readonly slug: string; readonly extension: string }

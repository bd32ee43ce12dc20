import type { Problem } from '../../problem.ts'

/** One paper as its digest shows it, not yet restored. */
export interface DigestItem {
  /** One line, white space squeezed. */
  readonly title: string
  /** Paragraphs apart by one blank line, each on one line, white space squeezed. */
  readonly abstract: string
  /** 1-based lines of the title and of the abstract's first line in the digest's file. */
  readonly line: number
  readonly abstractLine: number
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

/** A paper named in the digest that cannot be published as it stands there. */
export interface SetAside {
  readonly title: string
  readonly line: number
}

/** One digest file, read. */
export interface Digest {
  /** The file's name without its extension: `2025-03-12` or `2025-03-12-name`. */
  readonly id: string
  /** Path relative to the content folder. */
  readonly file: string
  /** The day the papers were listed, `YYYY-MM-DD`: from the file's name, never from a clock. */
  readonly date: string
  readonly items: readonly DigestItem[]
  readonly setAside: readonly SetAside[]
}

/** What every reader returns: no digest when the fault is of the whole file. */
export interface ReadResult {
  readonly digest: Digest | undefined
  readonly problems: readonly Problem[]
}

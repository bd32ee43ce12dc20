import type { Facts } from './digest.ts'

/** One paper as a reader found it, before anybody has asked whether it is whole. */
export interface RawPaper extends Facts {
  /** As the file has it, with its own line ends; undefined when the file has none. */
  readonly title: string | undefined
  readonly abstract: string | undefined
  /** 1-based line where the paper begins. */
  readonly line: number
  /** 1-based line of the abstract, where it is another. */
  readonly abstractLine?: number
  /** The day the paper was listed, when the file says so of each paper. */
  readonly listed?: string | undefined
  /** What has become of the TeX; the reader's word for the whole file holds when this is absent. */
  readonly tex?: Tex
}

/**
 * What has become of a text's TeX: `whole`, all is there; `damaged`, a papers page has taken dollars and backslashes; `unknown`, the
 * form may carry either, and only the texts can tell.
 */
export type Tex = 'whole' | 'damaged' | 'unknown'

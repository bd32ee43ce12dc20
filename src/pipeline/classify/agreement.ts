/** How well themes agree with those that readers gave: precision, recall and F1, over all papers and over fifths of them. */
import { createHash } from 'node:crypto'

/** A paper as readers labelled it. */
export interface Labelled {
  readonly id: string
  /** Themes under which the paper would be missed. */
  readonly required: readonly string[]
  /** Themes under which it would be accepted. */
  readonly optional: readonly string[]
}

export interface Agreement {
  /** Shares from 0 to 1; precision is undefined where nothing was given, the others where nothing is required. */
  readonly precision: number | undefined
  readonly recall: number | undefined
  readonly f1: number | undefined
  /** Ids of the papers that have the theme though they should not, and of those that lack it. */
  readonly wrong: readonly string[]
  readonly missed: readonly string[]
}

/**
 * @param given for each paper's id its themes
 * @returns of the papers that have one of `themes`: those it is required or optional for are right (precision); of those that one is
 *   required for, those that have it are found (recall). A paper counts once for each theme.
 */
export function agreementOf(
  papers: readonly Labelled[],
  given: ReadonlyMap<string, readonly string[]>,
  themes: readonly string[],
): Agreement {
  const pairs = themes.flatMap((theme) =>
    papers.map(({ id, required, optional }) => ({
      id,
      has: given.get(id)?.includes(theme) ?? false,
      needs: required.includes(theme),
      accepts: required.includes(theme) || optional.includes(theme),
    })),
  )
  const had = pairs.filter(({ has }) => has)
  const needed = pairs.filter(({ needs }) => needs)
  const wrong = had.filter(({ accepts }) => !accepts)
  const missed = needed.filter(({ has }) => !has)
  const precision = had.length > 0 ? 1 - wrong.length / had.length : undefined
  const recall = needed.length > 0 ? 1 - missed.length / needed.length : undefined
  return { precision, recall, f1: f1(precision, recall), wrong: wrong.map(({ id }) => id), missed: missed.map(({ id }) => id) }
}

/** @returns the papers in five parts that do not depend on their order, by a hash of their ids. */
export function fifthsOf<P extends Pick<Labelled, 'id'>>(papers: readonly P[]): P[][] {
  const fifths: P[][] = [[], [], [], [], []]
  for (const paper of papers) fifths[(createHash('sha256').update(paper.id).digest()[0] ?? 0) % 5]?.push(paper)
  return fifths
}

function f1(precision: number | undefined, recall: number | undefined): number | undefined {
  if (recall === undefined) return undefined
  return precision === undefined || precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
}

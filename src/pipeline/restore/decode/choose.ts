/** Which answer is given: a command that left no trace is put back only where that is nearly sure. */
import { plainer, straighter } from './plainer.ts'
import type { Answer } from './rank.ts'

/** An answer with commands put back needs this probability, or the best one with fewer of them is given. */
const DARING = 0.9

/** The answer to give of `answers` (likeliest first), and how likely the best of the others is; undefined when `keeps` refuses all. */
export function choose(
  answers: readonly Answer[],
  keeps: (tex: string) => boolean,
): { answer: Answer; rival: number } | undefined {
  const likeliest = answers.find(({ tex }) => keeps(tex))
  if (!likeliest) return undefined
  const first = straighter(answers, likeliest, keeps) ?? likeliest
  const answer = (first.probability < DARING ? plainer(answers, first, keeps) : undefined) ?? first
  return { answer, rival: answers.find((other) => other !== answer)?.probability ?? 0 }
}

/** Learns the restoration model from arXiv abstracts with their TeX. */
import { features } from '../pipeline/restore/detect/features.ts'
import { hashText } from '../pipeline/restore/detect/hash.ts'
import { surroundings } from '../pipeline/restore/detect/surroundings.ts'
import { tokenize } from '../pipeline/restore/detect/tokens.ts'
import type { Learned } from '../pipeline/restore/model/format.ts'
import type { Abstract } from './abstract.ts'
import { countCommands } from './count-commands.ts'
import { countNgrams } from './count-ngrams.ts'
import { type Example, exampleOf, formulasOf, secondEraExampleOf } from './example.ts'
import { growTrees } from './grow-trees.ts'
import { lessonsFrom } from './lessons.ts'
import { seeded } from './random.ts'
import { rankedLists } from './ranked-lists.ts'
import { type LabelledText, labelsOf, trainChain } from './train-chain.ts'
import { trainRanker } from './train-ranker.ts'
import { commonnessOf, countWords, wordTable } from './words.ts'

const SEED = 20250312
/** One abstract in so many is kept for the judges, who learn from what the rest of the model makes of it. */
const HELD_BACK = 4

/** The model that `abstracts` teach, the same for the same abstracts in any order. `report` is told what is going on. */
export function train(abstracts: readonly Abstract[], report: (line: string) => void): Learned {
  const sorted = [...abstracts].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  const isHeldBack = ({ id }: Abstract) => hashText(`kept ${id}`) % HELD_BACK === 0
  report('without the abstracts that the judges learn from')
  const most = learn(
    sorted.filter((abstract) => !isHeldBack(abstract)),
    report,
  )
  const lessons = lessonsFrom(sorted.filter(isHeldBack), most)
  report(`judges: ${lessons.placed.signals.length} candidates`)
  const judges = { placed: growTrees(lessons.placed), right: growTrees(lessons.right) }
  report('with all abstracts')
  return { ...learn(sorted, report), judges }
}

/** What `abstracts` (sorted) teach of places and meanings. */
function learn(abstracts: readonly Abstract[], report: (line: string) => void): Omit<Learned, 'judges'> {
  const first = abstracts.flatMap(({ tex }) => exampleOf(tex) ?? [])
  const second = abstracts.flatMap(({ tex }) => secondEraExampleOf(tex) ?? [])
  report(`${first.length} abstracts, ${second.length} of them also as the second era shows them`)

  const counts = countWords(first)
  const texts = [...first, ...second.filter((_, i) => i % 2 === 0)].map((example) => labelled(example, counts))
  const chain = trainChain(texts, seeded(SEED), (epoch, loss) =>
    report(`finding formulas, round ${epoch + 1}: loss ${(loss / texts.length).toFixed(3)} an abstract`),
  )

  const formulas = formulasOf(abstracts)
  const commands = countCommands(formulas)
  const ngrams = countNgrams(formulas)
  report(
    `${ngrams.tokens.length} kinds of TeX tokens, ${commands.bare.length} commands, ${commands.lost.length} that may be lost`,
  )
  const ranker = trainRanker(rankedLists(abstracts, commands), seeded(SEED))
  report(`ranking: weight of the likelihood ${ranker.log.toFixed(3)}`)

  return {
    words: wordTable(counts),
    chainTokens: chain.tokens,
    chainSteps: chain.steps,
    rankFeatures: ranker.features,
    rankLog: ranker.log,
    ngrams,
    ...commands,
  }
}

function labelled(example: Example, counts: ReadonlyMap<string, number>): LabelledText {
  const { shown, formulas } = example
  // An abstract's own words would otherwise all be known to it, as a new abstract's are not.
  const own = countWords([example])
  const tokens = tokenize(shown)
  const around = surroundings(tokens, (word) => commonnessOf((counts.get(word) ?? 0) - (own.get(word) ?? 0)))
  return { features: features(tokens, around), labels: labelsOf(tokens, formulas) }
}

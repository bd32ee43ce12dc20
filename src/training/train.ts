/** Learns the restoration model from arXiv abstracts with their TeX. */

import type { NgramTables } from '../pipeline/restore/decode/language-model.ts'
import { features } from '../pipeline/restore/detect/features.ts'
import { hashText } from '../pipeline/restore/detect/hash.ts'
import { surroundings } from '../pipeline/restore/detect/surroundings.ts'
import { tokenize } from '../pipeline/restore/detect/tokens.ts'
import type { Judges } from '../pipeline/restore/judge/judge.ts'
import type { Learned } from '../pipeline/restore/model/format.ts'
import { readyModel } from '../pipeline/restore/model/ready.ts'
import type { Abstract } from './abstract.ts'
import { countCommands } from './count-commands.ts'
import { countNgrams } from './count-ngrams.ts'
import { countStrings } from './count-strings.ts'
import { type Example, exampleOf, formulasOf, secondEraExampleOf } from './example.ts'
import { growJudges } from './grow-judges.ts'
import { lessonsFrom } from './lessons.ts'
import { seeded } from './random.ts'
import { rankedLists } from './ranked-lists.ts'
import { type LabelledText, labelsOf, trainChain } from './train-chain.ts'
import { type RankedList, trainRanker } from './train-ranker.ts'
import { commonnessOf, countWords, wordTable } from './words.ts'

const SEED = 20250312

/**
 * The model that `abstracts` teach, the same for the same abstracts in any order. The judges learn from what the rest of the model
 * makes of abstracts that it has not seen: two more models are made, each of one half, and tried on the other half. `report` is
 * told what is going on.
 */
export function train(abstracts: readonly Abstract[], report: (line: string) => void): Learned {
  const sorted = [...abstracts].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  const inHalf = (half: number) => sorted.filter(({ id }) => hashText(`half ${id}`) % 2 === half)
  const halves = [inHalf(0), inHalf(1)] as const
  const commands = countCommands(formulasOf(sorted))
  report(`${sorted.length} abstracts; ${commands.bare.length} commands, ${commands.lost.length} that may be lost`)
  const ngrams = halves.map((half) => countNgrams(formulasOf(half))) as [NgramTables, NgramTables]
  const lists = [rankedLists(halves[0], ngrams[1], commands), rankedLists(halves[1], ngrams[0], commands)] as const
  const lessonsOf = (seen: 0 | 1) => {
    report(`places, from half ${seen + 1}`)
    const places = learnPlaces(halves[seen], report)
    const learned = { ...places, ...learnRanks(lists[seen]), ngrams: ngrams[seen], ...commands }
    return lessonsFrom(halves[seen === 0 ? 1 : 0], readyModel({ ...learned, judges: UNJUDGED }))
  }
  const lessons = [lessonsOf(0), lessonsOf(1)] as const
  report(`judges, from ${lessons.flat(2).length} candidates`)
  const judges = growJudges(lessons)
  report('places, from all')
  const places = learnPlaces(sorted, report)
  return { ...places, ...learnRanks(lists.flat()), ngrams: countNgrams(formulasOf(sorted)), ...commands, judges }
}

const NO_TREES = { bias: 0, roots: [], signals: [], values: [], rights: [] }
const UNJUDGED: Judges = { firstPlaced: NO_TREES, placed: NO_TREES, firstRight: NO_TREES, right: NO_TREES }

/** What `abstracts` (sorted) teach of words, strings and places. */
function learnPlaces(
  abstracts: readonly Abstract[],
  report: (line: string) => void,
): Pick<Learned, 'words' | 'memory' | 'chain'> {
  const first = abstracts.flatMap(({ tex }) => exampleOf(tex) ?? [])
  const second = abstracts.flatMap(({ tex }) => secondEraExampleOf(tex) ?? [])
  const counts = countWords(first)
  const texts = [...first, ...second.filter((_, i) => i % 2 === 0)].map((example) => labelled(example, counts))
  const chain = trainChain(texts, seeded(SEED), (epoch, loss) =>
    report(`finding formulas, round ${epoch + 1}: loss ${(loss / texts.length).toFixed(3)} an abstract`),
  )
  const eras = abstracts.map(({ tex }) => [exampleOf(tex) ?? [], secondEraExampleOf(tex) ?? []].flat())
  return {
    words: wordTable(counts),
    memory: countStrings(eras, (word) => commonnessOf(counts.get(word) ?? 0)),
    chain,
  }
}

function learnRanks(lists: readonly RankedList[]): Pick<Learned, 'rankFeatures' | 'rankLog'> {
  const { features, log } = trainRanker(lists, seeded(SEED))
  return { rankFeatures: features, rankLog: log }
}

function labelled(example: Example, counts: ReadonlyMap<string, number>): LabelledText {
  const { shown, formulas } = example
  // An abstract's own words would otherwise all be known to it, as a new abstract's are not.
  const own = countWords([example])
  const tokens = tokenize(shown)
  const around = surroundings(tokens, (word) => commonnessOf((counts.get(word) ?? 0) - (own.get(word) ?? 0)))
  return { features: features(tokens, around), labels: labelsOf(tokens, formulas) }
}

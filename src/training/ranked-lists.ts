/** Lists of readings for the ranker to learn from: formulas as a language model reads them that has not seen them. */
import { search } from '../pipeline/restore/decode/beam.ts'
import { READINGS } from '../pipeline/restore/decode/decode.ts'
import { Grammar } from '../pipeline/restore/decode/grammar.ts'
import { LanguageModel } from '../pipeline/restore/decode/language-model.ts'
import { meaningOf } from '../pipeline/restore/decode/meaning.ts'
import { contextOf, shownCommands } from '../pipeline/restore/decode/rank-features.ts'
import { hashText } from '../pipeline/restore/detect/hash.ts'
import type { Abstract } from './abstract.ts'
import type { Commands } from './count-commands.ts'
import { countNgrams } from './count-ngrams.ts'
import { exampleOf, formulasOf } from './example.ts'
import type { RankedList } from './train-ranker.ts'

/** Readings less likely than the best by more than this (natural logarithm) teach the ranker nothing. */
const FAR_OFF = 9

/** Readings of the formulas of `abstracts`, one half's under a language model of the other half. */
export function rankedLists(abstracts: readonly Abstract[], commands: Commands): RankedList[] {
  return [0, 1].flatMap((half) => listsOfHalf(abstracts, half, commands))
}

function listsOfHalf(abstracts: readonly Abstract[], half: number, commands: Commands): RankedList[] {
  const inHalf = ({ id }: Abstract) => hashText(`half ${id}`) % 2 === half
  const others = abstracts.filter((abstract) => !inHalf(abstract))
  const model = new LanguageModel(countNgrams(formulasOf(others)))
  const grammar = new Grammar(model, commands.bare, commands.lost)
  return abstracts.filter(inHalf).flatMap(({ tex }) => {
    const example = exampleOf(tex)
    if (!example) return []
    const shown = shownCommands(example.shown)
    return example.formulas.map(({ start, end, tex: truth }) => {
      const found = search(grammar, example.shown.slice(start, end), READINGS)
      const readings = found.filter(({ log }) => log > (found[0]?.log ?? 0) - FAR_OFF)
      const meaning = meaningOf(truth)
      return {
        readings,
        right: readings.map((reading) => meaningOf(reading.tex) === meaning),
        context: contextOf(example.shown, start, end, shown),
      }
    })
  })
}

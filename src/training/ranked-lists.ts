/** Lists of readings for the ranker to learn from: formulas as a language model reads them that has not seen them. */
import { search } from '../pipeline/restore/decode/beam.ts'
import { placeContext, textContext } from '../pipeline/restore/decode/context.ts'
import { READINGS } from '../pipeline/restore/decode/decode.ts'
import { Grammar } from '../pipeline/restore/decode/grammar.ts'
import { LanguageModel, type NgramTables } from '../pipeline/restore/decode/language-model.ts'
import { meaningOf } from '../pipeline/restore/decode/meaning.ts'
import type { Abstract } from './abstract.ts'
import type { Commands } from './count-commands.ts'
import { exampleOf } from './example.ts'
import type { RankedList } from './train-ranker.ts'

/** Readings less likely than the best by more than this (natural logarithm) teach the ranker nothing. */
const FAR_OFF = 9

/** Readings of the formulas of `abstracts` under the language model of others. */
export function rankedLists(abstracts: readonly Abstract[], ngrams: NgramTables, commands: Commands): RankedList[] {
  const grammar = new Grammar(new LanguageModel(ngrams), commands.bare, commands.lost)
  return abstracts.flatMap(({ tex }) => {
    const example = exampleOf(tex)
    if (!example) return []
    const text = textContext(example.shown)
    return example.formulas.map(({ start, end, tex: truth }) => {
      const found = search(grammar, example.shown.slice(start, end), READINGS)
      const readings = found.filter(({ log }) => log > (found[0]?.log ?? 0) - FAR_OFF)
      const meaning = meaningOf(truth)
      return {
        readings,
        right: readings.map((reading) => meaningOf(reading.tex) === meaning),
        context: { text, place: placeContext(example.shown, start, end) },
      }
    })
  })
}

/** A learned model made ready for use: tables looked up by hash, the grammar over its language model. */
import { Grammar } from '../decode/grammar.ts'
import { LanguageModel } from '../decode/language-model.ts'
import { hashText } from '../detect/hash.ts'
import type { Learned } from './format.ts'
import type { Model } from './model.ts'

/** `learned` as a model. */
export function readyModel(learned: Learned): Model {
  const { words } = learned
  return {
    commonness: (word) => commonnessIn(words, hashText(word)),
    chain: learned.chain,
    grammar: new Grammar(new LanguageModel(learned.ngrams), learned.bare, learned.lost),
    rank: { log: learned.rankLog, features: learned.rankFeatures },
    memory: learned.memory,
    judges: learned.judges,
  }
}

/** In sorted hashes whose lowest three bits are the commonness; 0 for a word that is not there. */
function commonnessIn(words: Uint32Array, hash: number): number {
  const least = (hash & ~7) >>> 0
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle] ?? 0) < least) low = middle + 1
    else high = middle
  }
  const found = words[low] ?? 0
  return (found & ~7) >>> 0 === least ? found & 7 : 0
}

/** Finds phrases in a text's words, all phrases at once, in time linear in the text. */
import { type PhraseWord, phraseWordsOf, spellings } from '../../themes/phrases.ts'
import type { Word } from '../../themes/words.ts'

/** Words from `from` up to, not including, `to`. */
export interface Occurrence {
  readonly phrase: number
  readonly from: number
  readonly to: number
}

/** A step of a phrase: on a whole word's base, or on the beginning of a word. */
interface Node {
  readonly ends: number[]
  readonly bases: Map<string, Node>
  readonly stems: Map<string, Node>
  /** Lengths of the keys of `stems`. */
  readonly lengths: Set<number>
}

/** Phrases made ready: each is known by its index in the list given. */
export class Phrases {
  private readonly root = emptyNode()
  /** Where the words seen so far lead from the root: nowhere, for most of a text. */
  private readonly first = new Map<string, readonly Node[]>()

  constructor(phrases: readonly string[]) {
    for (const [index, phrase] of phrases.entries()) {
      for (const words of spellings(phraseWordsOf(phrase))) endOf(this.root, words).ends.push(index)
    }
  }

  /** @returns every occurrence, by its place in the text; no phrase runs over punctuation. */
  in(words: readonly Word[]): Occurrence[] {
    const found: Occurrence[] = []
    const follow = (node: Node, from: number, at: number): void => {
      if (at > from) for (const phrase of node.ends) found.push({ phrase, from, to: at })
      const word = words[at]
      if (!word || (at > from && words[at - 1]?.after !== 'joined')) return
      for (const next of this.after(node, word)) follow(next, from, at + 1)
      if (word.whole) for (const next of this.after(node, word.whole)) follow(next, from, at + word.whole.parts)
    }
    for (let from = 0; from < words.length; from += 1) follow(this.root, from, from)
    return found
  }

  private after(node: Node, word: Pick<Word, 'word' | 'base'>): readonly Node[] {
    if (node !== this.root) return nodesAfter(node, word)
    const known = this.first.get(word.word) ?? nodesAfter(node, word)
    if (this.first.size >= WORDS_KNOWN) this.first.clear()
    this.first.set(word.word, known)
    return known
  }
}

/** More than a year of papers has; there is always another name to come. */
const WORDS_KNOWN = 50_000

function emptyNode(): Node {
  return { ends: [], bases: new Map(), stems: new Map(), lengths: new Set() }
}

function endOf(root: Node, words: readonly PhraseWord[]): Node {
  let node = root
  for (const { word, base, stem } of words) {
    const key = stem ? word : base
    const branches = stem ? node.stems : node.bases
    const next = branches.get(key) ?? emptyNode()
    branches.set(key, next)
    if (stem) node.lengths.add(key.length)
    node = next
  }
  return node
}

function nodesAfter(node: Node, { word, base }: Pick<Word, 'word' | 'base'>): Node[] {
  const whole = node.bases.get(base)
  const nodes = whole ? [whole] : []
  for (const length of node.lengths) {
    const stem = word.length >= length ? node.stems.get(word.slice(0, length)) : undefined
    if (stem) nodes.push(stem)
  }
  return nodes
}

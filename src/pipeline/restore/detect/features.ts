/** The features of each token and of each step between tokens, as places in the weight tables of `chain.ts`. */
import { hashText, mix } from './hash.ts'
import { isUnknown, type Surroundings } from './surroundings.ts'
import type { Token } from './tokens.ts'

/** Sizes of the two weight tables, as powers of two; a feature is a place below that. */
export const TOKEN_BITS = 20
export const STEP_BITS = 18

export interface Features {
  /** Of each token. */
  readonly tokens: Places
  /** Of each token's step that leads to it; none for the first. */
  readonly steps: Places
}

/** Lists of places, one behind the other: the list of token `i` is `places` from `starts[i]` to before `starts[i + 1]`. */
export interface Places {
  readonly places: Uint32Array
  readonly starts: Uint32Array
}

/** Tokens looked at beyond the text's ends. */
const PAD = 4
const GAPS = { space: 1, none: 0, cut: 2 } as const

/** The features of a text's tokens. */
export function features(tokens: readonly Token[], around: Surroundings): Features {
  const length = tokens.length + 2 * PAD
  const word = new Uint32Array(length).fill(hashText('</s>'))
  const kind = new Uint32Array(length).fill(hashText('</s>'))
  const gap = new Uint8Array(length).fill(GAPS.space)
  word.fill(hashText('<s>'), 0, PAD)
  kind.fill(hashText('<s>'), 0, PAD)
  for (const [i, token] of tokens.entries()) {
    word[i + PAD] = hashText(/^[0-9]/.test(token.text) ? `#${Math.min(token.text.length, 4)}` : token.text)
    kind[i + PAD] = mix(hashText(around.shapes[i]?.kind ?? ''), 0)
    gap[i + PAD] = GAPS[token.gap]
  }
  const view = { tokens, around, word, kind, gap }
  const ofTokens = new Gatherer(TOKEN_BITS)
  const ofSteps = new Gatherer(STEP_BITS)
  for (let i = 0; i < tokens.length; i++) {
    gatherToken(ofTokens, view, i)
    if (i > 0) gatherStep(ofSteps, view, i)
    ofTokens.next()
    ofSteps.next()
  }
  return { tokens: ofTokens.lists(), steps: ofSteps.lists() }
}

interface View {
  readonly tokens: readonly Token[]
  readonly around: Surroundings
  readonly word: Uint32Array
  readonly kind: Uint32Array
  readonly gap: Uint8Array
}

/** Gathers places: each feature is a template's number and the values it looks at. */
class Gatherer {
  readonly #places: number[] = []
  readonly #starts: number[] = [0]
  readonly #mask: number

  constructor(bits: number) {
    this.#mask = 2 ** bits - 1
  }

  add(template: number, ...values: readonly number[]): void {
    let hash = Math.imul(template, 0x9e3779b1) >>> 0
    for (const value of values) hash = mix(hash, value)
    this.#places.push(hash & this.#mask)
  }

  /** Ends a token's list. */
  next(): void {
    this.#starts.push(this.#places.length)
  }

  lists(): Places {
    return { places: Uint32Array.from(this.#places), starts: Uint32Array.from(this.#starts) }
  }
}

const at = (list: Uint8Array | Uint32Array, i: number): number => list[i] ?? 0

function gatherToken(f: Gatherer, view: View, i: number): void {
  const { tokens, around } = view
  const w = (offset: number) => at(view.word, i + PAD + offset)
  const k = (offset: number) => at(view.kind, i + PAD + offset)
  const g = (offset: number) => at(view.gap, i + PAD + offset)
  const shape = (offset: number) => around.shapes[i + offset] ?? { kind: '', split: 20, common: 0 }
  const { split, common, kind } = shape(0)
  const text = tokens[i]?.text ?? ''

  // The token and its neighbours, as words and as kinds.
  f.add(1, w(0))
  f.add(2, w(0), g(0), g(1))
  f.add(3, w(-1), w(0), g(0))
  f.add(4, w(0), w(1), g(1))
  f.add(5, w(-1), g(0), k(0))
  f.add(6, w(1), g(1), k(0))
  f.add(7, w(-2), k(-1), k(0))
  f.add(8, w(2), k(1), k(0))
  f.add(9, k(-1), k(0), k(1), g(0), g(1))
  f.add(10, k(-2), k(-1), k(0), g(-1), g(0))
  f.add(11, k(0), k(1), k(2), g(1), g(2))
  f.add(12, k(-3), k(-2), k(-1), k(0))
  f.add(13, k(0), k(1), k(2), k(3))
  f.add(33, w(-1), w(0), w(1))
  f.add(34, w(-2), w(-1), w(0))
  f.add(35, w(0), w(1), w(2))
  f.add(40, k(-1), w(0), k(1), g(0), g(1))

  // How the word comes apart, and how common it is.
  f.add(14, split, common, g(0), g(1))
  f.add(15, split, common, around.textWreckage)
  f.add(36, split, common, shape(-1).split, shape(-1).common, g(0))
  f.add(37, split, common, shape(1).split, shape(1).common, g(1))
  if (split < 12 && text.length > 2) {
    f.add(31, hashText(text.slice(0, 3)), common)
    f.add(32, hashText(text.slice(-3)), common)
  }

  // How near wreckage, operators and prose are.
  f.add(16, k(0), at(around.wreckBefore, i), at(around.wreckBehind, i))
  f.add(17, k(0), at(around.signBefore, i), at(around.signBehind, i))
  f.add(18, k(0), at(around.proseBefore, i), at(around.proseBehind, i), g(0))
  f.add(38, k(0), k(-1), at(around.bracket, i), at(around.proseBefore, i), at(around.proseBehind, i))
  f.add(39, k(0), k(1), at(around.wreckBehind, i), at(around.signBefore, i))

  // Brackets, and the run without blanks.
  f.add(19, k(0), at(around.bracket, i), at(around.braces, i), g(0))
  f.add(20, k(0), at(around.pair, i), g(0), g(1))
  const chunk = around.chunkOf[i] ?? 0
  const own = around.chunks[chunk]
  const [before, behind] = [around.chunks[chunk - 1], around.chunks[chunk + 1]]
  f.add(21, k(0), Math.min(own?.wreck ?? 0, 3), Math.min(own?.signs ?? 0, 3), Math.min(own?.tokens ?? 0, 6))
  f.add(22, k(0), g(0), bits(before?.wreck, behind?.wreck, before?.signs, behind?.signs))

  // What the rest of the text says of this letter or command.
  f.add(29, around.textWreckage, k(0), g(0), g(1))
  f.add(30, around.textWreckage, w(0))
  if (split === 3 || kind === 'g' || kind === 'c') {
    const wrecked = Math.min(around.inWreckage.get(text) ?? 0, 3)
    f.add(23, k(0), wrecked, g(0), g(1), around.textWreckage)
    f.add(24, w(0), wrecked, g(0), g(1))
    f.add(25, wrecked, w(-1), g(0))
    f.add(26, wrecked, w(1), g(1))
    f.add(27, k(0), wrecked, Math.min(around.letters.get(text) ?? 0, 4), around.textWreckage)
    f.add(28, around.textWreckage, w(-1), k(0), k(1), g(1))
  } else if (isUnknown(shape(0))) {
    const wrecked = Math.min(around.inWreckage.get(text) ?? 0, 3)
    f.add(41, wrecked, common, g(0), g(1))
    f.add(42, wrecked, k(0), Math.min(text.length, 6), around.textWreckage)
    f.add(43, wrecked, k(-1), k(1), g(0), g(1))
  }
}

function gatherStep(f: Gatherer, view: View, i: number): void {
  const { around } = view
  const w = (offset: number) => at(view.word, i + PAD + offset)
  const k = (offset: number) => at(view.kind, i + PAD + offset)
  const g = (offset: number) => at(view.gap, i + PAD + offset)
  const shape = (offset: number) => around.shapes[i + offset] ?? { kind: '', split: 20, common: 0 }
  f.add(1, 0)
  f.add(2, k(-1), k(0), g(0))
  f.add(3, w(-1), k(0), g(0))
  f.add(4, k(-1), w(0), g(0))
  f.add(5, w(-1), w(0), g(0))
  f.add(6, k(-2), g(-1), k(-1), g(0), k(0))
  f.add(7, k(-1), g(0), k(0), g(1), k(1))
  f.add(8, k(-2), k(-1), g(0), k(0), k(1))
  f.add(9, k(-1), k(0), g(0), at(around.bracket, i), at(around.braces, i))
  f.add(10, k(-1), k(0), at(around.pair, i), at(around.pair, i - 1))
  f.add(11, k(0), g(0), at(around.wreckBefore, i), at(around.wreckBehind, i - 1))
  f.add(12, k(-1), k(0), g(0), Math.min(at(around.signBefore, i), 4), Math.min(at(around.signBehind, i - 1), 4))
  f.add(13, k(-1), k(0), g(0), shape(-1).split, shape(0).split)
  f.add(14, shape(-1).common, shape(0).common, shape(-1).split, shape(0).split, g(0))
  f.add(15, k(-1), k(0), k(1), k(2), g(0))
  f.add(16, k(0), k(-1), k(-2), k(-3), g(0))
}

function bits(...counts: readonly (number | undefined)[]): number {
  return counts.reduce<number>((sum, count, i) => sum + (count ? 2 ** i : 0), 0)
}

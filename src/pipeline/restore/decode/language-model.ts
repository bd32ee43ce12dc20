/**
 * How likely a TeX token is after the three before it: an n-gram model with interpolated Kneser-Ney smoothing
 * (Chen and Goodman 1998, section 4.1.6), kept as log probabilities of the n-grams seen and a weight for each context.
 */
import { Contexts, hashNumber } from './contexts.ts'
import type { NumberTable } from './number-table.ts'

/** Longest n-gram: a token and the three before it. */
export const ORDER = 4
/** Token ids are below this; tokens are put together to numbers in this base, newest lowest. */
export const BASE = 8192
/** Ids of a formula's beginning, its end and any token not seen in training. */
export const BEGIN = 0
export const END = 1
const UNKNOWN = 2
/** The number of the history of nothing yet. */
export const BEGINNING = 0

/** What the model holds. Keys of `logs[n]` are n earlier tokens and one more, as a number in `BASE`; of `backoffs[n]` n tokens. */
export interface NgramTables {
  readonly tokens: readonly string[]
  readonly logs: readonly NumberTable[]
  readonly backoffs: readonly NumberTable[]
}

/** Histories remembered from one search to the next. */
const MOST_KNOWN = 2 ** 14
/** Of each history so many contexts are looked up: of one token, of two, of three. */
const LENGTHS = ORDER - 1
/** Nobody has looked up the contexts of a history. */
const UNASKED = -2
const POWERS = Array.from({ length: ORDER }, (_, n) => BASE ** n)
/** What a history's oldest token is multiplied by. */
const OLDEST = BASE ** (ORDER - 2)

export class LanguageModel {
  readonly #ids: ReadonlyMap<string, number>
  readonly #unigrams: Contexts
  /** By their length less one. */
  readonly #contexts: readonly Contexts[]
  /** Of each history, by its number: its last tokens, newest lowest; and its contexts, shortest first. */
  #tokens = new Float64Array(2 * MOST_KNOWN)
  #found = new Int32Array(2 * MOST_KNOWN * LENGTHS)
  #known = 0
  /** A history's number and 1, or 0, at the place that its hash names or the next free one. */
  #slots = new Int32Array(4 * MOST_KNOWN)

  constructor({ tokens, logs, backoffs }: NgramTables) {
    this.#ids = new Map(tokens.map((token, id) => [token, id]))
    const [unigrams, ...others] = logs.flatMap((table, n) => (backoffs[n] ? new Contexts(table, backoffs[n], BASE) : []))
    if (!unigrams) throw new Error('a language model without tokens')
    this.#unigrams = unigrams
    this.#contexts = others
    this.forget()
  }

  /** Id of a token, `UNKNOWN` when training did not show it. */
  id(token: string): number {
    return this.#ids.get(token) ?? UNKNOWN
  }

  /** Forgets all histories but `BEGINNING` when there are many: their numbers will be others'. Whether it did. */
  forget(): boolean {
    if (this.#known > 0 && this.#known < MOST_KNOWN) return false
    this.#known = 0
    this.#slots.fill(0)
    this.#numberOf(BEGIN)
    return true
  }

  /** The number of the history that follows `history` when `token` comes. */
  after(history: number, token: number): number {
    return this.#numberOf(lowest(this.#tokens[history] ?? 0, OLDEST) * BASE + token)
  }

  /** The newest token of a history. */
  newest(history: number): number {
    return lowest(this.#tokens[history] ?? 0, BASE)
  }

  /** Tells apart histories after which tokens are not equally likely. */
  context(history: number): number {
    const own = history * LENGTHS
    if (this.#found[own] === UNASKED) this.#look(history)
    for (let n = LENGTHS - 1; n >= 0; n--) {
      const context = this.#found[own + n] ?? -1
      if (context >= 0) return context * ORDER + n + 1
    }
    return 0
  }

  /** Natural logarithm of the probability of `token` after a history. */
  log(history: number, token: number): number {
    const own = history * LENGTHS
    if (this.#found[own] === UNASKED) this.#look(history)
    let weight = 0
    for (let n = LENGTHS - 1; n >= 0; n--) {
      const [contexts, context] = [this.#contexts[n], this.#found[own + n] ?? -1]
      if (!contexts || context < 0) continue
      const place = contexts.place(context, token)
      if (place >= 0) return weight + contexts.log(place)
      weight += contexts.weights[context] ?? 0
    }
    const place = this.#unigrams.place(0, token)
    if (place >= 0) return weight + this.#unigrams.log(place)
    return weight + (this.#unigrams.weights[0] ?? 0) + UNSEEN
  }

  /** Looks a history's contexts up. Where the last tokens are no context, more tokens are none. */
  #look(history: number): void {
    const tokens = this.#tokens[history] ?? 0
    let known = true
    for (let n = 0; n < LENGTHS; n++) {
      const context: number = known ? (this.#contexts[n]?.find(lowest(tokens, POWERS[n + 1] ?? 1)) ?? -1) : -1
      this.#found[history * LENGTHS + n] = context
      known = context >= 0
    }
  }

  #numberOf(tokens: number): number {
    const mask = this.#slots.length - 1
    let slot = hashNumber(tokens) & mask
    for (let taken = this.#slots[slot] ?? 0; taken > 0; taken = this.#slots[slot] ?? 0) {
      if (this.#tokens[taken - 1] === tokens) return taken - 1
      slot = (slot + 1) & mask
    }
    const number = this.#known++
    this.#tokens[number] = tokens
    this.#found[number * LENGTHS] = UNASKED
    this.#slots[slot] = number + 1
    if (this.#known === this.#tokens.length) this.#grow()
    return number
  }

  #grow(): void {
    const [tokens, found] = [this.#tokens, this.#found]
    this.#tokens = new Float64Array(2 * tokens.length)
    this.#tokens.set(tokens)
    this.#found = new Int32Array(2 * found.length)
    this.#slots = new Int32Array(2 * this.#slots.length)
    this.#known = 0
    for (const key of tokens) this.#numberOf(key)
    this.#found.set(found)
  }
}

/** `number` without its multiples of `power`, a power of two; the remainder by `%` takes many times as long. */
function lowest(number: number, power: number): number {
  return number - Math.floor(number / power) * power
}

/** Logarithm of the share that a token never seen gets of what the unigrams leave over. */
export const UNSEEN = Math.log(1 / 6000)

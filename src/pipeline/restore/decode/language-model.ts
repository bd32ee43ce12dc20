/**
 * How likely a TeX token is after the three before it: an n-gram model with interpolated Kneser-Ney smoothing
 * (Chen and Goodman 1998, section 4.1.6), kept as log probabilities of the n-grams seen and a weight for each context.
 */
import type { NumberTable } from './number-table.ts'

/** Longest n-gram: a token and the three before it. */
export const ORDER = 4
/** Token ids are below this; a history is a number in this base, newest token lowest. */
export const BASE = 8192
/** Ids of a formula's beginning, its end and any token not seen in training. */
export const BEGIN = 0
export const END = 1
const UNKNOWN = 2

/** What the model holds. Keys of `logs[n]` are n earlier tokens and one more, as a number in `BASE`; of `backoffs[n]` n tokens. */
export interface NgramTables {
  readonly tokens: readonly string[]
  readonly logs: readonly NumberTable[]
  readonly backoffs: readonly NumberTable[]
}

const POWERS = Array.from({ length: ORDER }, (_, n) => BASE ** n)
const MEMO_BITS = 18
const HISTORY_BITS = 17

export class LanguageModel {
  readonly #ids: ReadonlyMap<string, number>
  readonly #tables: NgramTables
  /** What was asked last, each at the place that its hash names. */
  readonly #asked = new Float64Array(2 ** MEMO_BITS).fill(-1)
  readonly #answers = new Float64Array(2 ** MEMO_BITS)
  /** Histories turned to last, each at the place that its hash names. */
  readonly #histories = new Float64Array(2 ** HISTORY_BITS).fill(-1)
  /** Of each of them: where the n-grams that begin with its last tokens are, and its contexts' weights, by length. */
  readonly #from = new Uint32Array(2 ** HISTORY_BITS * ORDER)
  readonly #to = new Uint32Array(2 ** HISTORY_BITS * ORDER)
  readonly #backoff = new Float64Array(2 ** HISTORY_BITS * ORDER)

  constructor(tables: NgramTables) {
    this.#tables = tables
    this.#ids = new Map(tables.tokens.map((token, id) => [token, id]))
  }

  /** Id of a token, `UNKNOWN` when training did not show it. */
  id(token: string): number {
    return this.#ids.get(token) ?? UNKNOWN
  }

  /** The history that follows `history` when `token` comes. */
  static after(history: number, token: number): number {
    return (history % (BASE * BASE)) * BASE + token
  }

  /** Natural logarithm of the probability of `token` after `history`. */
  log(history: number, token: number): number {
    const key = history * BASE + token
    const place = placeOf(history, token)
    if (this.#asked[place] === key) return this.#answers[place] ?? 0
    const value = this.#look(history, token)
    this.#asked[place] = key
    this.#answers[place] = value
    return value
  }

  #look(history: number, token: number): number {
    const known = this.#turnTo(history) * ORDER
    let weight = 0
    for (let n = ORDER - 1; n >= 0; n--) {
      const logs = this.#tables.logs[n]
      const [from, to] = [this.#from[known + n] ?? 0, this.#to[known + n] ?? 0]
      if (logs && from < to) {
        const key = (history % (POWERS[n] ?? 1)) * BASE + token
        const at = logs.from(key, from, to)
        if (at < to && logs.keys[at] === key) return weight + (logs.values[at] ?? 0)
      }
      weight += this.#backoff[known + n] ?? 0
    }
    return weight + UNSEEN
  }

  /** The place of `history` among those turned to last. */
  #turnTo(history: number): number {
    const place = placeOf(history, 0) & (2 ** HISTORY_BITS - 1)
    if (this.#histories[place] === history) return place
    this.#histories[place] = history
    for (const [n, logs] of this.#tables.logs.entries()) {
      const context = history % (POWERS[n] ?? 1)
      const from = logs.from(context * BASE)
      this.#from[place * ORDER + n] = from
      this.#to[place * ORDER + n] = logs.from((context + 1) * BASE, from)
      this.#backoff[place * ORDER + n] = this.#tables.backoffs[n]?.get(context) ?? 0
    }
    return place
  }
}

function placeOf(history: number, token: number): number {
  const hash =
    Math.imul(history | 0, 0x85ebca6b) ^ Math.imul(Math.floor(history / 2 ** 32), 0xc2b2ae35) ^ Math.imul(token, 0x9e3779b1)
  return (hash ^ (hash >>> 15)) & (2 ** MEMO_BITS - 1)
}

/** Logarithm of the share that a token never seen gets of what the unigrams leave over. */
export const UNSEEN = Math.log(1 / 6000)

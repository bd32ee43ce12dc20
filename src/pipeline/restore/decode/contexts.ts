/** The contexts of one length in an n-gram model, each with the n-grams that begin with it: found by hash, which a search asks for all the time. */
import type { NumberTable } from './number-table.ts'

export class Contexts {
  /** What an n-gram that is not there costs. */
  readonly weights: Float32Array
  readonly #keys: Float64Array
  /** Of each context, where its n-grams begin; those of the last one end at the last number. */
  readonly #starts: Uint32Array
  /** Of each n-gram its last token, ascending in each context, and its logarithm of probability. */
  readonly #tokens: Uint16Array
  readonly #logs: Float32Array
  /** Open addressing: a context and 1, or 0, at the place that its hash names or the next free one. */
  readonly #slots: Int32Array

  /** @param base What the keys of `logs` are made with: a context's key times it, and a token. */
  constructor(logs: NumberTable, { keys, values }: NumberTable, base: number) {
    this.#keys = keys
    this.weights = values
    this.#logs = logs.values
    this.#tokens = new Uint16Array(logs.keys.length)
    this.#starts = new Uint32Array(keys.length + 1)
    let at = 0
    for (let context = 0; context < keys.length; context++) {
      this.#starts[context] = at
      const first = (keys[context] ?? 0) * base
      for (let key = logs.keys[at] ?? Infinity; key < first + base; key = logs.keys[++at] ?? Infinity)
        this.#tokens[at] = key - first
    }
    this.#starts[keys.length] = at
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * keys.length + 1)))
    for (const [context, key] of keys.entries()) this.#slots[this.#slotOf(key)] = context + 1
  }

  /** The number of the context with this key; -1 when training did not show it. */
  find(key: number): number {
    return (this.#slots[this.#slotOf(key)] ?? 0) - 1
  }

  /** The place of the n-gram of `context` (a number as `find` gives it) that ends in `token`; -1 for none. */
  place(context: number, token: number): number {
    if (context < 0) return -1
    let [first, last] = [this.#starts[context] ?? 0, this.#starts[context + 1] ?? 0]
    const end = last
    while (first < last) {
      const middle = (first + last) >> 1
      if ((this.#tokens[middle] ?? 0) < token) first = middle + 1
      else last = middle
    }
    return first < end && this.#tokens[first] === token ? first : -1
  }

  /** The logarithm of the probability of the n-gram at a place. */
  log(place: number): number {
    return this.#logs[place] ?? 0
  }

  /** The slot that has the key, or the free one where it would be. */
  #slotOf(key: number): number {
    const mask = this.#slots.length - 1
    let slot = hashNumber(key) & mask
    for (let taken = this.#slots[slot] ?? 0; taken > 0 && this.#keys[taken - 1] !== key; taken = this.#slots[slot] ?? 0)
      slot = (slot + 1) & mask
    return slot
  }
}

/** A whole number up to 2^53 as 32 bits. */
export function hashNumber(key: number): number {
  const hash = Math.imul(key | 0, 0x85ebca6b) ^ Math.imul(Math.floor(key / 2 ** 32), 0xc2b2ae35)
  return hash ^ (hash >>> 15)
}

/** Numbers by number, for tables too large to be filled into a `Map` at every start: sorted keys, found by halving. */

export class NumberTable {
  /** Ascending. */
  readonly keys: Float64Array
  /** One for each key. */
  readonly values: Float32Array

  constructor(keys: Float64Array, values: Float32Array) {
    this.keys = keys
    this.values = values
  }

  /** The table of `entries`, in any order. */
  static of(entries: Iterable<readonly [key: number, value: number]>): NumberTable {
    const sorted = [...entries].sort(([a], [b]) => a - b)
    return new NumberTable(
      Float64Array.from(sorted, ([key]) => key),
      Float32Array.from(sorted, ([, value]) => value),
    )
  }

  get(key: number): number | undefined {
    const at = this.from(key)
    return this.keys[at] === key ? this.values[at] : undefined
  }

  /** The first place whose key is not below `key`, searched between `low` and `high`. */
  from(key: number, low = 0, high = this.keys.length): number {
    let [first, last] = [low, high]
    while (first < last) {
      const middle = (first + last) >> 1
      if ((this.keys[middle] ?? 0) < key) first = middle + 1
      else last = middle
    }
    return first
  }
}

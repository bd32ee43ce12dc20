/** Templates of features: each names the cells of a token's row, and of rows near it, whose numbers, hashed together, are a feature. */
import { mix } from './hash.ts'
import { COLUMNS, PAD } from './rows.ts'

type Column = (typeof COLUMNS)[number]
/** A column of the token's own row, or of one before it or behind. */
type Cell = Column | `${Column}${'-' | '+'}${1 | 2 | 3}`

/** Templates of one list, by how many cells they have: in each a hash to begin with, the place in the list, and where the cells are. */
export interface Templates {
  readonly length: number
  readonly bySize: readonly Int32Array[]
}

/** `rows`: a number for each template, which tells it from all others, and its cells. */
export function templates(...rows: readonly (readonly [number: number, ...cells: readonly Cell[]])[]): Templates {
  const bySize: number[][] = Array.from({ length: MOST_CELLS }, () => [])
  for (const [place, [number, ...cells]] of rows.entries())
    bySize[cells.length - 1]?.push(Math.imul(number, 0x9e3779b1), place, ...cells.map(offsetOf))
  return { length: rows.length, bySize: bySize.map((flat) => Int32Array.from(flat)) }
}

const MOST_CELLS = 5
const NAMES: readonly string[] = COLUMNS

/** Where a cell is, from the beginning of the token's row. */
function offsetOf(cell: Cell): number {
  const [, name = '', away = '0'] = /^([a-zA-Z]+)([+-]\d)?$/.exec(cell) ?? []
  return NAMES.indexOf(name) + Number(away) * COLUMNS.length
}

/** Lists of features, one a token, as places in a table of weights: one list behind the other. */
export class Gatherer {
  #places = new Uint32Array(2 ** 12)
  #length = 0
  readonly #starts: number[] = [0]
  readonly #mask: number

  /** `bits`: the table's size, as a power of two. */
  constructor(bits: number) {
    this.#mask = 2 ** bits - 1
  }

  /** Adds to the list that is being made what the templates make of token `i`. */
  add({ length, bySize }: Templates, rows: Int32Array, i: number): void {
    if (this.#length + length > this.#places.length) this.#grow()
    const [places, own, mask, row] = [this.#places, this.#length, this.#mask, (i + PAD) * COLUMNS.length]
    for (let size = 1; size <= MOST_CELLS; size++) {
      const flat = bySize[size - 1] ?? NONE
      for (let at = 0; at < flat.length; at += size + 2) {
        let hash = flat[at] ?? 0
        for (let k = at + 2; k < at + 2 + size; k++) hash = mix(hash, rows[row + (flat[k] ?? 0)] ?? 0)
        places[own + (flat[at + 1] ?? 0)] = hash & mask
      }
    }
    this.#length = own + length
  }

  /** Ends a token's list. */
  next(): void {
    this.#starts.push(this.#length)
  }

  lists(): { readonly places: Uint32Array; readonly starts: Uint32Array } {
    return { places: this.#places.slice(0, this.#length), starts: Uint32Array.from(this.#starts) }
  }

  #grow(): void {
    const places = new Uint32Array(this.#places.length * 2)
    places.set(this.#places)
    this.#places = places
  }
}

const NONE = new Int32Array(0)

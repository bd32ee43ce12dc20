/** The profiles of many thousand papers in a few arrays: as objects they take ten times the memory. */
import type { ProfileTerm } from './profile.ts'

/** One profile after the other, each term in the place of its profile's order. */
export interface ProfileArrays {
  /** Each term, and each form in which papers write one, once. */
  readonly texts: readonly string[]
  readonly names: readonly string[]
  /** Terms of each profile. */
  readonly lengths: readonly number[]
  /** Numbers of texts. */
  readonly terms: Int32Array
  readonly shown: Int32Array
  readonly weights: Float64Array
}

/** Where a profile's terms stand in the arrays. */
interface Span {
  readonly from: number
  readonly to: number
}

export class ProfileTable {
  /** Numbers of texts, at the places that `span` tells; and the weights there. */
  terms: Int32Array
  weights: Float64Array
  private shown: Int32Array
  private readonly numbers: Map<string, number>
  private readonly texts: string[]
  private readonly spans = new Map<string, Span>()
  private size = 0

  /** @param arrays those of another table, which then are this one's. */
  constructor(arrays?: ProfileArrays) {
    this.texts = [...(arrays?.texts ?? [])]
    this.numbers = new Map(this.texts.map((text, number) => [text, number]))
    this.terms = arrays?.terms ?? new Int32Array(0)
    this.shown = arrays?.shown ?? new Int32Array(0)
    this.weights = arrays?.weights ?? new Float64Array(0)
    for (const [n, name] of (arrays?.names ?? []).entries()) {
      const from = this.size
      this.size += arrays?.lengths[n] ?? 0
      this.spans.set(name, { from, to: this.size })
    }
  }

  /** The texts by their numbers are so many. */
  get vocabulary(): number {
    return this.texts.length
  }

  has(name: string): boolean {
    return this.spans.has(name)
  }

  add(name: string, profile: readonly ProfileTerm[]): void {
    const from = this.size
    this.size += profile.length
    this.reserve(this.size)
    for (const [n, { term, shown, weight }] of profile.entries()) {
      this.terms[from + n] = this.number(term)
      this.shown[from + n] = this.number(shown)
      this.weights[from + n] = weight
    }
    this.spans.set(name, { from, to: this.size })
  }

  /** @throws Error when there is none of that name. */
  span(name: string): Span {
    const span = this.spans.get(name)
    if (span === undefined) throw new Error(`no profile is named ${name}`)
    return span
  }

  profile(name: string): ProfileTerm[] {
    const { from, to } = this.span(name)
    return Array.from({ length: to - from }, (_, n) => this.at(from + n, this.weights[from + n] ?? 0))
  }

  /** Cosine of two profiles, 0 to 1. */
  cosine(name: string, other: string): number {
    let cosine = 0
    this.eachCommon(name, other, (_, product) => {
      cosine += product
    })
    return cosine
  }

  /** The terms of both, as the first profile has them; each with the product of its weights, what it gives to their cosine. */
  common(name: string, other: string): ProfileTerm[] {
    const common: ProfileTerm[] = []
    this.eachCommon(name, other, (place, product) => common.push(this.at(place, product)))
    return common
  }

  /** @returns arrays that hold these profiles alone. */
  arraysOf(names: Iterable<string>): ProfileArrays {
    const one = new ProfileTable()
    for (const name of new Set(names)) one.add(name, this.profile(name))
    return {
      texts: one.texts,
      names: [...one.spans.keys()],
      lengths: Array.from(one.spans.values(), ({ from, to }) => to - from),
      terms: one.terms.subarray(0, one.size),
      shown: one.shown.subarray(0, one.size),
      weights: one.weights.subarray(0, one.size),
    }
  }

  private eachCommon(name: string, other: string, found: (place: number, product: number) => void): void {
    const [own, others] = [this.span(name), this.span(other)]
    const terms = this.terms.subarray(others.from, others.to)
    for (let place = own.from; place < own.to; place++) {
      const at = terms.indexOf(this.terms[place] ?? 0)
      if (at >= 0) found(place, (this.weights[place] ?? 0) * (this.weights[others.from + at] ?? 0))
    }
  }

  private at(place: number, weight: number): ProfileTerm {
    const [term, shown] = [this.terms[place] ?? 0, this.shown[place] ?? 0]
    return { term: this.texts[term] ?? '', shown: this.texts[shown] ?? '', weight }
  }

  private number(text: string): number {
    const known = this.numbers.get(text)
    if (known !== undefined) return known
    this.numbers.set(text, this.texts.length)
    return this.texts.push(text) - 1
  }

  private reserve(size: number): void {
    if (size <= this.terms.length) return
    this.terms = grown(this.terms, new Int32Array(size * 2))
    this.shown = grown(this.shown, new Int32Array(size * 2))
    this.weights = grown(this.weights, new Float64Array(size * 2))
  }
}

function grown<A extends Int32Array | Float64Array>(before: A, larger: A): A {
  larger.set(before)
  return larger
}

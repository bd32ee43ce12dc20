/** Training examples: an abstract as a digest shows it, with the places of its formulas and their TeX. */
import { damage } from '../tex/damage.ts'
import { inSecondEra } from './second-era.ts'

export interface Formula {
  /** Offsets into the shown text, UTF-16 units. */
  readonly start: number
  readonly end: number
  /** As the authors wrote it, without dollars. */
  readonly tex: string
}

export interface Example {
  readonly shown: string
  readonly formulas: readonly Formula[]
}

const COMMAND = /\\[a-zA-Z]+\{([^}]*)\}/g
const MATH = /\$([^$]+)\$/g

/**
 * What a digest shows of the abstract `tex`, and where its formulas are. Undefined where the places cannot be known: odd dollars,
 * `$$`, an escaped dollar, or a command that reaches over a formula's end.
 */
export function exampleOf(tex: string): Example | undefined {
  const flat = tex.replace(/\s+/g, ' ').trim()
  if ((flat.match(/\$/g)?.length ?? 0) % 2 === 1 || /\$\$|\\\$/.test(flat)) return undefined
  const kept = keptByFirstStep(flat)
  const half = kept.map((i) => flat[i]).join('')
  const formulas: Formula[] = []
  let shift = 0
  for (const match of half.matchAll(MATH)) {
    const shown = match[1]?.replaceAll('\\', '') ?? ''
    const start = match.index - shift
    shift += match[0].length - shown.length
    const original = flat.slice((kept[match.index] ?? 0) + 1, kept[match.index + match[0].length - 1])
    if (damage(`$${original}$`) !== shown) return undefined
    formulas.push({ start, end: start + shown.length, tex: original })
  }
  return { shown: damage(flat), formulas }
}

/** The same abstract as digests since November 2025 show it; undefined when that is no different. */
export function secondEraExampleOf(tex: string): Example | undefined {
  const flat = tex.replace(/\s+/g, ' ').trim()
  const later = inSecondEra(flat)
  return later === flat ? undefined : exampleOf(later)
}

/** The TeX of the formulas of abstracts (TeX), in both eras. What an abstract repeats is there once: it is one author's habit. */
export function formulasOf(abstracts: readonly { readonly tex: string }[]): string[] {
  return abstracts.flatMap(({ tex }) => {
    const examples = [exampleOf(tex) ?? [], secondEraExampleOf(tex) ?? []].flat()
    return [...new Set(examples.flatMap(({ formulas }) => formulas.map((formula) => formula.tex)))]
  })
}

/** Offsets of the characters that outlive the map's first step. */
function keptByFirstStep(flat: string): number[] {
  const kept: number[] = []
  let last = 0
  const keep = (from: number, to: number) => {
    for (let i = from; i < to; i++) kept.push(i)
  }
  for (const match of flat.matchAll(COMMAND)) {
    const inside = match[1] ?? ''
    const end = match.index + match[0].length
    keep(last, match.index)
    keep(end - 1 - inside.length, end - 1)
    last = end
  }
  keep(last, flat.length)
  return kept
}

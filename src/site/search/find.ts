/** Asks several parts of the index as if they were one. */
import { isBeginning, isWord } from './correct.ts'
import type { Engine, Hit, SearchOptions } from './engine.ts'
import { initialOf, type ReadWords, type Vocabulary } from './vocabulary.ts'

/** A part of the index, and its place among all, the newest at 0. */
export interface Part {
  readonly age: number
  readonly engine: Engine
}

/** @param parts newest first. */
export async function find(parts: readonly Part[], text: string | null, options: SearchOptions): Promise<readonly Hit[]> {
  const found = await Promise.all(parts.map(async ({ engine }) => (await engine.search(text, options)).results))
  if (options.sort === undefined) return found.flat().sort((a, b) => b.score - a.score)
  // What the engine calls a score is then the place in its own part; no paper of a part is older than those of the next.
  return (Object.values(options.sort).includes('asc') ? found.reverse() : found).flat()
}

/**
 * The parts that have every term, since the engine of another would find something else in its place. A term that none has, such as the
 * beginning of a number, is left to the engines.
 */
export async function partsWith(
  parts: readonly Part[],
  terms: readonly string[],
  readWords: ReadWords,
): Promise<readonly Part[]> {
  if (parts.length < 2) return parts
  const having = await Promise.all(
    terms.map(async (term) => {
      const has = await Promise.all(parts.map((part) => hasTerm(part, term, readWords)))
      return has.includes(true) ? has : has.map(() => true)
    }),
  )
  return parts.filter((_, at) => having.every((has) => has[at]))
}

async function hasTerm({ age, engine }: Part, term: string, readWords: ReadWords): Promise<boolean> {
  const near: Vocabulary = isWord(term) ? await readWords(initialOf(term)) : new Map()
  const words = new Map([...near].filter(([, { parts }]) => parts?.includes(age) ?? true))
  if (words.has(term)) return true
  // In another form, among the authors, or as a formula.
  return (await engine.search(`"${term}"`, {})).results.length > 0 || isBeginning(term, words)
}

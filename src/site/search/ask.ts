/** One question to the index: words, formulas and phrase, typing errors put right, nothing found without telling what would be. */
import { corrections, isBeginning, isWord } from './correct.ts'
import type { Engine, Hit, SearchOptions } from './engine.ts'
import { plan } from './plan.ts'
import type { Vocabulary } from './vocabulary.ts'

export interface Question extends SearchOptions {
  readonly query: string
  /** The reader wants the words as typed. */
  readonly asTyped: boolean
}

export interface Answer {
  readonly hits: readonly Hit[]
  /** The query with its typing errors put right; undefined when it had none. */
  readonly corrected: string | undefined
  /** No paper has everything that was asked for; these have the most of it. */
  readonly isPart: boolean
}

/** Added for the words side by side and in their order: more than a title's match can bring. */
const PHRASE_BONUS = 1000

/**
 * @param vocabulary called only when a word is asked for that no paper has.
 * @throws what the engine throws when it cannot load its index.
 */
export async function ask(engine: Engine, vocabulary: () => Promise<Vocabulary>, question: Question): Promise<Answer> {
  const { query, asTyped, filters = {}, sort } = question
  const options: SearchOptions = sort === undefined ? { filters } : { filters, sort }
  const find = async (text: string | null) => (await engine.search(text, options)).results
  if (query.trim() === '') return { hits: await find(null), corrected: undefined, isPart: false }
  const { words, formulas, phrase } = plan(query)
  const { mended, missing } = await mend(engine, vocabulary, words, asTyped)
  const known = words.filter((word) => !missing.has(word)).flatMap((word) => (mended.get(word) ?? word).split(' '))
  const terms = [...known, ...formulas]
  const corrected = mended.size === 0 ? undefined : replaceWords(query, mended)
  // The index takes no notice of a word that it does not have.
  if (terms.length === 0) return { hits: [], corrected, isPart: false }
  const together = missing.size > 0 ? undefined : (corrected ?? phrase)
  const [all, exact] = await Promise.all([
    find(terms.join(' ')),
    phrase && together ? find(`"${together.replaceAll('"', ' ')}"`) : [],
  ])
  if (all.length + exact.length > 0) return { hits: sort ? all : phraseFirst(exact, all), corrected, isPart: missing.size > 0 }
  return { hits: await mostOf(terms, find), corrected, isPart: true }
}

interface Mended {
  /** What was probably meant by words that no paper has. */
  readonly mended: ReadonlyMap<string, string>
  /** Words that no paper has, and that are like none. */
  readonly missing: ReadonlySet<string>
}

async function mend(
  engine: Engine,
  vocabulary: () => Promise<Vocabulary>,
  words: readonly string[],
  asTyped: boolean,
): Promise<Mended> {
  const mended = new Map<string, string>()
  const missing = new Set<string>()
  const isKnown = async (word: string) => (await engine.search(`"${word}"`, {})).results.length > 0
  const known = await Promise.all(words.map(isKnown))
  for (const word of words.filter((candidate, index) => !known[index] && isWord(candidate))) {
    const list = await vocabulary()
    if (isBeginning(word, list)) continue
    const best = asTyped ? undefined : corrections(word, list)[0]
    if (best === undefined) missing.add(word)
    else mended.set(word, best)
  }
  return { mended, missing }
}

function replaceWords(query: string, mended: ReadonlyMap<string, string>): string {
  return query.replace(/[\p{L}\p{M}]+/gu, (word) => mended.get(word.toLowerCase()) ?? word)
}

/** The hits of the phrase before the others. */
function phraseFirst(exact: readonly Hit[], all: readonly Hit[]): Hit[] {
  const bonus = new Set(exact.map(({ id }) => id))
  const ids = new Set(all.map(({ id }) => id))
  const score = (hit: Hit) => hit.score + (bonus.has(hit.id) ? PHRASE_BONUS : 0)
  return [...all, ...exact.filter(({ id }) => !ids.has(id))].sort((a, b) => score(b) - score(a))
}

/** The papers that have most of the terms, those with the most first. */
async function mostOf(terms: readonly string[], find: (text: string) => Promise<readonly Hit[]>): Promise<Hit[]> {
  if (terms.length < 2) return []
  const papers = new Map<string, { readonly hit: Hit; readonly count: number; readonly score: number }>()
  for (const hit of (await Promise.all(terms.map(find))).flat()) {
    const { count, score } = papers.get(hit.id) ?? { count: 0, score: 0 }
    papers.set(hit.id, { hit, count: count + 1, score: score + hit.score })
  }
  const ranked = [...papers.values()].sort((a, b) => b.count - a.count || b.score - a.score)
  const most = ranked[0]?.count ?? 0
  return ranked.filter(({ count }) => count === most).map(({ hit }) => hit)
}

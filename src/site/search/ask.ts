/** One question to the index: words, formulas and phrase, typing errors put right, nothing found without telling what would be. */
import { corrections, isBeginning, isCertain, isWord } from './correct.ts'
import type { Engine, Hit, SearchOptions } from './engine.ts'
import { find, type Part, partsWith } from './find.ts'
import { plan } from './plan.ts'
import { initialOf, type ReadWords, type Vocabulary } from './vocabulary.ts'

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
 * @param index its parts, newest first.
 * @param readWords called for the letters that words of the query begin with, and for all words when a word is like none of those.
 * @throws what the engine throws when it cannot load its index.
 */
export async function ask(index: readonly Engine[], readWords: ReadWords, question: Question): Promise<Answer> {
  const { query, asTyped, filters = {}, sort } = question
  const options: SearchOptions = sort === undefined ? { filters } : { filters, sort }
  const parts = index.map((engine, age): Part => ({ age, engine }))
  if (query.trim() === '') return { hits: await find(parts, null, options), corrected: undefined, isPart: false }
  const { words, formulas, phrase } = plan(query)
  const { mended, missing } = await mend(parts, readWords, words, asTyped)
  const known = words.filter((word) => !missing.has(word)).flatMap((word) => (mended.get(word) ?? word).split(' '))
  const terms = [...known, ...formulas]
  const corrected = mended.size === 0 ? undefined : replaceWords(query, mended)
  // The index takes no notice of a word that it does not have.
  if (terms.length === 0) return { hits: [], corrected, isPart: false }
  const together = missing.size > 0 ? undefined : (corrected ?? phrase)
  const having = async (some: readonly string[]) => find(await partsWith(parts, some, readWords), some.join(' '), options)
  const [all, exact] = await Promise.all([
    having(terms),
    phrase && together ? find(parts, `"${together.replaceAll('"', ' ')}"`, options) : [],
  ])
  if (all.length + exact.length > 0) return { hits: sort ? all : phraseFirst(exact, all), corrected, isPart: missing.size > 0 }
  return { hits: await mostOf(terms, (term) => having([term])), corrected, isPart: true }
}

interface Mended {
  /** What was probably meant by words that no paper has. */
  readonly mended: ReadonlyMap<string, string>
  /** Words that no paper has, and that are like none. */
  readonly missing: ReadonlySet<string>
}

async function mend(parts: readonly Part[], readWords: ReadWords, words: readonly string[], asTyped: boolean): Promise<Mended> {
  const mended = new Map<string, string>()
  const missing = new Set<string>()
  await Promise.all(
    words.map(async (word) => {
      const near = await readWords(initialOf(word))
      const load = (text: string) => {
        for (const { engine } of parts) void engine.preload(text).catch(() => undefined)
      }
      if (near.has(word)) return load(word)
      const meant = asTyped || !isWord(word) ? undefined : correction(word, near, readWords)
      // Loaded while the index is asked whether it has the word in another form, or among the authors.
      void meant?.then((best) => best === undefined || load(best))
      const hits = await find(parts, `"${word}"`, {})
      if (hits.length > 0 || !isWord(word) || isBeginning(word, near)) return
      const best = await meant
      if (best === undefined) missing.add(word)
      else mended.set(word, best)
    }),
  )
  return { mended, missing }
}

/** Words that begin with another letter are looked through only where one of them may be better. */
async function correction(word: string, near: Vocabulary, readWords: ReadWords): Promise<string | undefined> {
  const [best] = corrections(word, near)
  return best !== undefined && isCertain(word, best) ? best : corrections(word, await readWords())[0]
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

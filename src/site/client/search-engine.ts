/** Loads what the search needs from this host: the engine with its index, and the words of the site when one is mistyped. */
import type { Engine } from '../search/engine.ts'
import { indexFolder, vocabularyFile } from '../search/files.ts'
import { ranking } from '../search/ranking.ts'
import { type ReadWords, readVocabulary, type Vocabulary } from '../search/vocabulary.ts'

/** Words of an abstract in a result. */
export const EXCERPT = 32

/** @param base path of the site, ends with a slash. */
export async function loadEngine(base: string): Promise<Engine> {
  const address = `${base}${indexFolder}pagefind.js`
  const engine: Engine = await import(/* @vite-ignore */ address)
  // Without a worker: it would be one more script to load before the index, and a search takes less than a frame.
  await engine.options({ baseUrl: base, excerptLength: EXCERPT, ranking, noWorker: true })
  await engine.init()
  return engine
}

/** Each list is fetched once; one that cannot be had, as where no word begins so, is empty. */
export function vocabularyReader(base: string): ReadWords {
  const lists = new Map<string | undefined, Promise<Vocabulary>>()
  return (initial) => {
    const list = lists.get(initial) ?? loadVocabulary(base + vocabularyFile(initial))
    lists.set(initial, list)
    return list
  }
}

async function loadVocabulary(address: string): Promise<Vocabulary> {
  try {
    const response = await fetch(address)
    return readVocabulary(response.ok ? await response.text() : '')
  } catch {
    return new Map()
  }
}

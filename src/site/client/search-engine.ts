/** Loads what the search needs from this host: the engine with its index, and the words of the site when one is mistyped. */
import type { Engine } from '../search/engine.ts'
import { indexFolder, vocabularyFile } from '../search/files.ts'
import { ranking } from '../search/ranking.ts'
import { readVocabulary, type Vocabulary } from '../search/vocabulary.ts'

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

/** @throws Error when it cannot be loaded. */
export async function loadVocabulary(base: string): Promise<Vocabulary> {
  const response = await fetch(base + vocabularyFile)
  if (!response.ok) throw new Error(`${response.status} for ${vocabularyFile}`)
  return readVocabulary(await response.text())
}

/** Loads what the search needs from this host: the engine with its index, and the words of the site when one is mistyped. */
import type { Engine } from '../search/engine.ts'
import { indexFolder, vocabularyFile } from '../search/files.ts'
import { openIndex } from '../search/open.ts'
import { type ReadWords, readVocabulary, type Vocabulary } from '../search/vocabulary.ts'

/**
 * @param base path of the site, ends with a slash.
 * @param older folders of the older parts of the index, below the base path, newest first.
 */
export async function loadEngine(base: string, older: readonly string[]): Promise<readonly Engine[]> {
  const address = `${base}${indexFolder}pagefind.js`
  return openIndex(await import(/* @vite-ignore */ address), base, older)
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

/** Opens the search index: an engine for each of its parts. */
import type { Engine, EngineModule } from './engine.ts'
import { indexFolder } from './files.ts'
import { ranking } from './ranking.ts'

/** Words of an abstract in a result. */
export const EXCERPT = 32

/**
 * @param module Pagefind's, as it was loaded from `indexFolder`.
 * @param base path of the site, ends with a slash.
 * @param older folders of the older parts below it, newest first.
 * @returns the parts, newest first.
 * @throws what the engine throws when it cannot load its index.
 */
export async function openIndex(module: EngineModule, base: string, older: readonly string[]): Promise<readonly Engine[]> {
  const open = (folder: string) =>
    // Without a worker: it would be one more script to load before the index, and a search takes less than a frame.
    module.createInstance({ basePath: base + folder, baseUrl: base, excerptLength: EXCERPT, ranking, noWorker: true })
  const newest = open(indexFolder)
  // Pagefind's program is loaded with the first index and is the same for all: two at once would each load it, and one be lost.
  if (older.length > 0) await newest.search('', {})
  return [newest, ...older.map(open)]
}

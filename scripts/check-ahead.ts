/** Reads the pages and documents of a site on all processors, before the rules ask for them one after the other. */
import { join } from 'node:path'
import type { DocumentFacts } from '../src/check/document.ts'
import type { Keeper } from '../src/check/keeper.ts'
import type { PageFacts } from '../src/check/page.ts'
import type { Readers } from '../src/check/site.ts'
import type { SiteFile } from './check-thread.ts'
import { onAllProcessors } from './on-all-processors.ts'

/** Files from which threads gain more than they cost: each takes a second until it is as fast as one that has read many. */
const WORTH_IT = 2000
const AT_A_TIME = 16

/**
 * @param paths pages and documents below `out`.
 * @param keep what keeps facts in little memory.
 * @returns `readers` that know what threads have found in these files or, where they are few or a thread fails, in none.
 */
export async function readAhead(out: string, paths: readonly string[], readers: Readers, keep: Keeper): Promise<Readers> {
  const files = paths.map((path): SiteFile => ({ path, file: join(out, path) }))
  if (files.length < WORTH_IT) return readers
  const pages = new Map<string, PageFacts>()
  const documents = new Map<string, DocumentFacts>()
  try {
    await onAllProcessors<SiteFile, PageFacts | DocumentFacts>(
      new URL('check-thread.ts', import.meta.url),
      files,
      AT_A_TIME,
      (found, from) => {
        for (const [at, facts] of found.entries()) {
          const path = files[from + at]?.path ?? ''
          if ('ids' in facts) pages.set(path, keep(facts))
          else documents.set(path, keep(facts))
        }
      },
    )
  } catch {
    // Whoever then reads the file meets the fault where it can be told.
    return readers
  }
  return {
    pageFacts: (path, read) => pages.get(path) ?? readers.pageFacts(path, read),
    documentFacts: (path, read) => documents.get(path) ?? readers.documentFacts(path, read),
  }
}

/** The site's own JavaScript stays small, so that pages are ready at once on a slow phone. */
import { gzipSync } from 'node:zlib'
import type { Problem } from '../problem.ts'
import { fault } from './fault.ts'
import type { BuiltSite } from './site.ts'

/**
 * Bytes after gzip, over all scripts of the site, files and inline; the search library is not counted, nor the service worker, which
 * no page waits for.
 */
export const SCRIPT_LIMIT = 15 * 1024

/** Bytes of the service worker after gzip. */
const WORKER_LIMIT = 10 * 1024
const WORKER = 'sw.js'

/** Bytes of the site's own scripts after gzip, each distinct script counted once. */
export function scriptWeight({ pages, texts }: BuiltSite): number {
  const scripts = new Set<string>()
  for (const [file, text] of texts)
    if (/\.m?js$/.test(file) && file !== WORKER && !file.startsWith('pagefind/')) scripts.add(text)
  for (const page of pages.values()) for (const script of page.inlineScripts) scripts.add(script)
  let sum = 0
  for (const script of scripts) sum += gzipSync(script).byteLength
  return sum
}

export function scriptsTooHeavy(site: BuiltSite): Problem[] {
  const worker = site.texts.get(WORKER)
  return [
    ...tooHeavy('.', "the site's own scripts are", scriptWeight(site), SCRIPT_LIMIT),
    ...(worker === undefined ? [] : tooHeavy(WORKER, 'the service worker is', gzipSync(worker).byteLength, WORKER_LIMIT)),
  ]
}

function tooHeavy(file: string, who: string, weight: number, limit: number): Problem[] {
  if (weight <= limit) return []
  const what = `${who} ${(weight / 1024).toFixed(1)} KB compressed, more than ${limit / 1024} KB`
  return [fault(file, 'script-weight', what, 'do with less script')]
}

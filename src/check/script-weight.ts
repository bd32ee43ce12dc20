/** The site's own JavaScript stays small, so that pages are ready at once on a slow phone. */
import { gzipSync } from 'node:zlib'
import type { Problem } from '../problem.ts'
import { fault } from './fault.ts'
import type { BuiltSite } from './site.ts'

/** Bytes after gzip, over all scripts of the site, files and inline; the search library is not counted. */
export const SCRIPT_LIMIT = 15 * 1024

/** Bytes of the site's own scripts after gzip, each distinct script counted once. */
export function scriptWeight({ pages, texts }: BuiltSite): number {
  const scripts = new Set<string>()
  for (const [file, text] of texts) if (/\.m?js$/.test(file) && !file.startsWith('pagefind/')) scripts.add(text)
  for (const page of pages.values()) for (const script of page.inlineScripts) scripts.add(script)
  let sum = 0
  for (const script of scripts) sum += gzipSync(script).byteLength
  return sum
}

export function scriptsTooHeavy(site: BuiltSite): Problem[] {
  const weight = scriptWeight(site)
  if (weight <= SCRIPT_LIMIT) return []
  const what = `the site's own scripts are ${(weight / 1024).toFixed(1)} KB compressed, more than ${SCRIPT_LIMIT / 1024} KB`
  return [fault('.', 'script-weight', what, 'do with less script')]
}

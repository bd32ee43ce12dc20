/** What JavaScript of its own a page loads at once stays small, so that it is ready at once on a slow phone. */
import { gzipSync } from 'node:zlib'
import { once } from '../once.ts'
import type { Problem } from '../problem.ts'
import { fault } from './fault.ts'
import type { PageFacts } from './page.ts'
import type { BuiltSite } from './site.ts'

/**
 * Bytes after gzip; what is fetched only when a reader asks for it, as the search library is, is not counted, nor the service worker,
 * which no page waits for.
 */
const SCRIPT_LIMIT = 15 * 1024

/** A translation is not to be shorter than what it says. */
export const scriptLimit = ({ ownWords }: Pick<BuiltSite, 'ownWords'>): number => SCRIPT_LIMIT + ownWords

/** Bytes of the service worker after gzip. */
const WORKER_LIMIT = 10 * 1024
const WORKER = 'sw.js'

/** `from"./x.js"` and `import"./x.js"`, as bundlers write them; `import(…)` is fetched later. */
const STATIC_IMPORT = /\b(?:from|import)\s*["']([^"']+)["']/g

/** Bytes after gzip of the scripts that the heaviest page loads at once, in files and inline, each distinct script counted once. */
export function scriptWeight(site: BuiltSite): number {
  return Math.max(0, ...weights(site).map(({ weight }) => weight))
}

export function scriptsTooHeavy(site: BuiltSite): Problem[] {
  const worker = site.texts.get(WORKER)
  const limit = scriptLimit(site)
  const heavy = weights(site).filter(({ weight }) => weight > limit)
  const [first] = heavy
  const others = heavy.length > 1 ? ` on this page and ${heavy.length - 1} others` : ''
  return [
    ...(first === undefined ? [] : tooHeavy(first.file, `the scripts loaded at once${others} are`, first.weight, limit)),
    ...(worker === undefined ? [] : tooHeavy(WORKER, 'the service worker is', gzipSync(worker).byteLength, WORKER_LIMIT)),
  ]
}

function tooHeavy(file: string, who: string, weight: number, limit: number): Problem[] {
  if (weight <= limit) return []
  const what = `${who} ${(weight / 1024).toFixed(1)} KB compressed, more than ${Number((limit / 1024).toFixed(1))} KB`
  return [fault(file, 'script-weight', what, 'do with less script, or import it when it is asked for')]
}

const weights = once((site: BuiltSite): { file: string; weight: number }[] => {
  const known = new Map<string, number>()
  const weightOf = (text: string) => {
    const weight = known.get(text) ?? gzipSync(text).byteLength
    known.set(text, weight)
    return weight
  }
  return [...site.pages].map(([file, page]) => {
    const scripts = new Set([...page.inlineScripts, ...loadedBy(file, page, site)])
    return { file, weight: [...scripts].reduce((sum, text) => sum + weightOf(text), 0) }
  })
})

/** Texts of the script files that a page names, and of those that these import. */
function loadedBy(file: string, page: PageFacts, { origin, base, texts }: BuiltSite): string[] {
  const loaded = new Map<string, string>()
  const load = (address: string, from: string) => {
    if (!/\.m?js$/.test(address)) return
    const target = URL.parse(address, origin + base + from)
    if (target?.origin !== origin) return
    const path = target.pathname.slice(base.length)
    const text = texts.get(path)
    if (text === undefined || loaded.has(path)) return
    loaded.set(path, text)
    for (const [, imported = ''] of text.matchAll(STATIC_IMPORT)) load(imported, path)
  }
  for (const link of page.links) load(link, file)
  return [...loaded.values()]
}

/** Reads a built site from disk for the rules of `src/check`. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import ownWords from '../site.words.ts'
import { type BuiltSite, builtSite, type Readers } from '../src/check/site.ts'
import type { SiteConfig } from '../src/config.ts'
import { filesBelow } from '../src/files-below.ts'
import { folders } from '../src/folders.ts'

/**
 * @param out folder of the built site.
 * @param content folder whose `papers/` holds the entries.
 * @param readers in the place of those that read every file.
 * @throws Error when `out` cannot be read.
 */
export function readBuiltSite(
  out: string,
  content: string,
  { origin, base }: Pick<SiteConfig, 'origin' | 'base'>,
  readers?: Readers,
): BuiltSite {
  const files = filesBelow(out).map((path) => {
    const file = join(out, path)
    return { path, bytes: statSync(file).size, read: () => readFileSync(file, 'utf8') }
  })
  return builtSite(files, { origin, base, slugs: entrySlugs(join(content, 'papers')), ownWords: weightOfOwnWords() }, readers)
}

function weightOfOwnWords(): number {
  return Object.keys(ownWords).length === 0 ? 0 : gzipSync(readFileSync(join(folders.root, 'site.words.ts'))).byteLength
}

/** Slugs as the entries' front matter says them; an entry whose front matter has none counts by its file's name. */
function entrySlugs(papers: string): string[] {
  if (!existsSync(papers)) return []
  return filesBelow(papers)
    .filter((file) => file.endsWith('.md'))
    .map((file) => {
      const stated = /^slug: *["']?([a-z0-9-]+)/m.exec(readFileSync(join(papers, file), 'utf8'))?.[1]
      return stated ?? file.slice(file.lastIndexOf('/') + 1, -'.md'.length)
    })
}

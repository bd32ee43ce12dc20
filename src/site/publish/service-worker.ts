/** The service worker of a finished site: its script, and the list of what it keeps in the background. */
import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'
import { filesBelow } from '../../files-below.ts'
import type { OfflineFiles } from '../client/offline/files.ts'
import { addresses } from '../href.ts'
import { indexFolder } from '../search/files.ts'

const SCRIPTS = join(import.meta.dirname, '../client/offline')
const LIST = 'offline.json'

interface Settings {
  readonly base: string
  readonly offline: boolean
  /** Whether the search index is kept. */
  readonly hasSearch: boolean
}

/**
 * Writes `sw.js` and `offline.json` to a site with pages and search index. Same site, same bytes. Where a site is not to be kept, the
 * script that clears what browsers have kept of it takes the worker's place.
 *
 * @throws Error when the site cannot be read or written, or the script cannot be put together.
 */
export async function writeServiceWorker(dist: string, { base, offline, hasSearch }: Settings): Promise<void> {
  const files = filesBelow(dist)
  const pages = await shellPages(dist, hasSearch)
  const background = files.filter((file) => file.startsWith('katex/') || (hasSearch && file.startsWith(indexFolder)))
  const list = JSON.stringify(background)
  const known: OfflineFiles = {
    base,
    folders: [...new Set(files.map((file) => file.split('/')[0] ?? file))],
    shell: pages.map(({ path }) => path),
    offline: addresses.offline,
    assets: assetsOf(files, pages),
    background: { list: LIST, hash: hash(list) },
    version: hash(pages.map(({ html }) => html).join('\0')),
  }
  const script = await bundle(join(SCRIPTS, offline ? 'worker.ts' : 'farewell.ts'), known)
  await writeFile(join(dist, addresses.worker), script)
  if (offline) await writeFile(join(dist, LIST), list)
}

interface ShellPage {
  /** Below the base. */
  readonly path: string
  readonly html: string
}

/** Home, the list of saved papers, the latest digest and, where it is kept, the search. */
async function shellPages(dist: string, hasSearch: boolean): Promise<ShellPage[]> {
  const ids = (await readdir(join(dist, addresses.digests), { withFileTypes: true }).catch(() => []))
    // Beside the digests' folders stands that of the archives of their feed.
    .filter((entry) => entry.isDirectory() && /^\d/.test(entry.name))
    .map(({ name }) => name)
    .sort()
  const search = hasSearch ? [addresses.search] : []
  const paths = [addresses.home, ...search, addresses.saved, ...ids.slice(-1).map(addresses.digest)]
  return Promise.all(paths.map(async (path) => ({ path, html: await readFile(join(dist, path, 'index.html'), 'utf8') })))
}

/** Styles and scripts of the site, and the typefaces that its shell's pages ask for. */
function assetsOf(files: readonly string[], pages: readonly ShellPage[]): string[] {
  const named = files.filter((file) => /^_astro\/[^/]+\.(?:css|js)$|^(?!sw)[^/]+\.(?:js|svg)$/.test(file))
  const fonts = pages.flatMap(({ html }) => (/data-fonts="([^"]*)"/.exec(html)?.[1] ?? '').split(' ')).filter(Boolean)
  const preloaded = fonts.map((url) => url.slice(url.indexOf('_astro/')))
  return [...new Set([...named, ...preloaded])].sort()
}

async function bundle(entry: string, known: OfflineFiles): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { OFFLINE_FILES: JSON.stringify(known), 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify: true, lib: { entry, formats: ['iife'], name: 'worker', fileName: 'worker' } },
  })
  const [output] = Array.isArray(built) ? built : [built]
  const chunk = output && 'output' in output ? output.output[0] : undefined
  if (chunk?.type !== 'chunk') throw new Error('The service worker could not be put together')
  return chunk.code
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16)

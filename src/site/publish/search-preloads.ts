/** The search page asks at once for what it would else ask for in turn, each with a wait: its scripts' common part, and the index's head. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { addresses } from '../href.ts'
import { engineFile, indexFolder, PART_ENTRY } from '../search/files.ts'

/** What Pagefind's own file says of its index. Source: its engine, `loadEntry`. */
const entrySchema = z.object({ languages: z.record(z.string(), z.object({ hash: z.string(), wasm: z.string().nullable() })) })

const SCRIPT = /<script type="module" src="([^"]+\.js)"/g
const IMPORT = /(?:from|import)\s*["']\.\/([^"']+\.js)["']/g

/**
 * Adds the links to the finished site's search page.
 *
 * @param base path of the site.
 * @throws Error when the site has no search page or no index.
 */
export async function preloadSearch(dist: string, base: string): Promise<void> {
  const page = join(dist, addresses.search, 'index.html')
  const html = await readFile(page, 'utf8')
  const scripts = [...html.matchAll(SCRIPT)].flatMap(([, url = '']) => /_astro\/[^/]+$/.exec(url) ?? [])
  const codes = await Promise.all(scripts.map((file) => readFile(join(dist, file), 'utf8')))
  const imported = codes.flatMap((code) => [...code.matchAll(IMPORT)].map(([, file]) => `_astro/${file}`))
  const modules = [...new Set(imported)].filter((file) => !scripts.includes(file))
  const older = /data-older="([^"]*)"/.exec(html)?.[1]?.split(' ') ?? []
  const heads = (await Promise.all([indexFolder, ...older].map((folder) => headsOf(dist, folder)))).flat()
  const links = [
    ...modules.map((file) => `<link rel="modulepreload" href="${base}${file}">`),
    ...heads.map((file) => `<link rel="preload" href="${base}${file}" as="fetch" crossorigin>`),
  ]
  await writeFile(page, html.replace('</head>', `${links.join('')}</head>`))
}

/** Files that a part of the index begins with: of each language its table and, in the newest part, which has it for all, its program. */
async function headsOf(dist: string, folder: string): Promise<string[]> {
  const { languages } = entrySchema.parse(JSON.parse(await readFile(join(dist, folder, PART_ENTRY), 'utf8')))
  return Object.values(languages).flatMap(({ hash, wasm }) => [
    ...(folder === indexFolder ? [folder + engineFile(wasm)] : []),
    `${folder}pagefind.${hash}.pf_meta`,
  ])
}

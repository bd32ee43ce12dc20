/** Has Astro make the pages that the site built before has not, and takes over all others from there. */
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { AstroIntegration } from 'astro'
import { folders } from '../src/folders.ts'
import { cacheFolder } from '../src/site/cache.ts'
import type { Paper } from '../src/site/paper.ts'
import { formerFiles, type Places } from './former-files.ts'
import { sitemapOf } from './sitemap.ts'

/**
 * Makes the pages below `out`, with the sitemap that names them all.
 *
 * @returns what notes the pages for the next build, when this one is found good.
 * @throws Error of a page.
 */
export async function makePages(places: Places, papers: readonly Paper[]): Promise<() => void> {
  // What a maintainer builds is nobody else's business.
  process.env.ASTRO_TELEMETRY_DISABLED ??= '1'
  // Astro keeps copies of the typefaces there, and does not look whether they are whole.
  await rm(join(cacheFolder, 'fonts'), { recursive: true, force: true })
  const former = formerFiles(places)
  const taken: string[] = []
  const made = new Map<string, string>()
  const takesOver: AstroIntegration = {
    name: 'former-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((astro) => ({
          ...astro,
          async getStaticPaths() {
            const pages = await astro.getStaticPaths()
            return pages.filter(({ pathname, cacheKey }) => {
              if (cacheKey === undefined) return true
              const isTaken = former.takeOver(fileOf(pathname), cacheKey)
              if (isTaken) taken.push(pathname)
              else made.set(fileOf(pathname), cacheKey)
              return !isTaken
            })
          },
        })),
    },
  }
  const { build } = await import('astro')
  const integrations = [takesOver, sitemapOf(papers, taken)]
  await build({ root: folders.root, outDir: places.out, logLevel: 'warn', integrations })
  return () => {
    for (const [path, key] of made) former.made(path, key)
    former.keep()
  }
}

/** A page is a folder's index: `/papers/x/` in `papers/x/index.html`. */
const fileOf = (pathname: string) => `${pathname.replace(/^\/|\/$/g, '')}/index.html`

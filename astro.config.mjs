/** How Astro builds the site; what a site's owner sets is in `site.config.ts`. */
import { readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import sitemap from '@astrojs/sitemap'
import { defineConfig, passthroughImageService } from 'astro/config'
import site from './site.config.ts'
import { folders } from './src/folders.ts'
import { cacheFolder, sitemapFile } from './src/site/cache.ts'
import { fonts } from './src/site/fonts.ts'
import { addresses } from './src/site/href.ts'
import { serveFiles } from './src/site/publish/serve-files.ts'
import { realDirname } from './src/site/real-dirname.ts'

/** What the loader tells of pages while it reads the entries; kept, for there may be thousands to look up. */
let facts
function sitemapFacts() {
  facts ??= JSON.parse(readFileSync(join(cacheFolder, sitemapFile), 'utf8'))
  return facts
}

/** What several pages' scripts have in common is one file, since each more is a wait on a slow line; what lists alone need is not in it. */
const SHARED = { name: 'shared', tags: ['$initial'], minShareCount: 2, test: /^(?!.*[\\/]client[\\/]list[\\/])/ }
const sharedScripts = { build: { rolldownOptions: { output: { codeSplitting: { groups: [SHARED] } } } } }

/** What commands make is not what somebody edits; a watcher reads a folder anew for each file that is put into it. */
const made = [join(folders.root, '.cache'), folders.out].map((folder) => `${folder}${sep}`)
const isMade = (path) => made.some((folder) => path.startsWith(folder))

const pathOf = (address) => address.slice(site.url.length)

export default defineConfig({
  site: site.origin,
  base: site.base,
  srcDir: './src/site',
  outDir: folders.out,
  cacheDir: cacheFolder,
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8 },
  image: { service: passthroughImageService() },
  devToolbar: { enabled: false },
  prefetch: false,
  experimental: { incrementalBuild: true },
  markdown: { syntaxHighlight: false },
  fonts,
  integrations: [
    sitemap({
      filter: (page) => ![...sitemapFacts().redirects, addresses.offline].includes(pathOf(page)),
      serialize: (item) => ({ ...item, lastmod: sitemapFacts().changed[pathOf(item.url)] }),
    }),
  ],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      // Pagefind's index is read by WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      // KaTeX places its boxes by style attributes.
      styleDirective: { resources: [{ resource: "'unsafe-inline'", kind: 'attribute' }] },
    },
  },
  // `npm run build` clears the folder itself, before what is published beside the pages is written into it.
  vite: {
    server: { watch: { ignored: isMade } },
    build: { assetsInlineLimit: 0, emptyOutDir: false },
    plugins: [realDirname(), serveFiles()],
    environments: { client: sharedScripts },
  },
})

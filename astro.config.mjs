/** How Astro builds the site; what a site's owner sets is in `site.config.ts`. */
import { join, sep } from 'node:path'
import { defineConfig, passthroughImageService } from 'astro/config'
import site from './site.config.ts'
import { folders } from './src/folders.ts'
import { cacheFolder } from './src/site/cache.ts'
import { fonts } from './src/site/fonts.ts'
import { serveFiles } from './src/site/publish/serve-files.ts'
import { realDirname } from './src/site/real-dirname.ts'

/** What several pages' scripts have in common is one file, since each more is a wait on a slow line; what lists alone need is not in it. */
const SHARED = { name: 'shared', tags: ['$initial'], minShareCount: 2, test: /^(?!.*[\\/]client[\\/]list[\\/])/ }
const sharedScripts = { build: { rolldownOptions: { output: { codeSplitting: { groups: [SHARED] } } } } }

/** What commands make is not what somebody edits; a watcher reads a folder anew for each file that is put into it. */
const made = [join(folders.root, '.cache'), folders.out].map((folder) => `${folder}${sep}`)
const isMade = (path) => made.some((folder) => path.startsWith(folder))

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
  markdown: { syntaxHighlight: false },
  fonts,
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

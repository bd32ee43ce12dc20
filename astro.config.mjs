/** How Astro builds the site; what a site's owner sets is in `site.config.ts`. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import sitemap from '@astrojs/sitemap'
import { defineConfig, passthroughImageService } from 'astro/config'
import site from './site.config.ts'
import { folders } from './src/folders.ts'
import { cacheFolder, redirectsFile } from './src/site/cache.ts'
import { fonts } from './src/site/fonts.ts'
import { addresses } from './src/site/href.ts'
import { realDirname } from './src/site/real-dirname.ts'

/** Redirects are no pages of their own; the loader lists them while it reads the entries. */
function isRedirect(page) {
  const file = join(cacheFolder, redirectsFile)
  const slugs = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []
  return slugs.some((slug) => page === `${site.url}papers/${slug}/`)
}

export default defineConfig({
  site: site.origin,
  base: site.base,
  srcDir: './src/site',
  outDir: folders.out,
  cacheDir: cacheFolder,
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  image: { service: passthroughImageService() },
  devToolbar: { enabled: false },
  prefetch: false,
  markdown: { syntaxHighlight: false },
  fonts,
  integrations: [sitemap({ filter: (page) => !isRedirect(page) && page !== site.url + addresses.offline })],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self' blob:",
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
  vite: { build: { assetsInlineLimit: 0 }, plugins: [realDirname()] },
})

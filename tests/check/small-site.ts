/** A small site without a fault, for tests that plant one. */
import { type BuiltSite, builtSite } from '../../src/check/site.ts'

const ORIGIN = 'https://someone.github.io'

const page = (title: string, main: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body><main><h1>${title}</h1>${main}</main></body></html>`

const feed = (base: string) => `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
<title>A Digest</title><link>${ORIGIN}${base}</link><description>Papers.</description>
<atom:link href="${ORIGIN}${base}rss.xml" rel="self" type="application/rss+xml"/>
<item><title>On sorting</title><link>${ORIGIN}${base}papers/on-sorting/</link><description>&lt;p&gt;Text.&lt;/p&gt;</description>
<guid isPermaLink="false">urn:uuid:1</guid><pubDate>Wed, 12 Mar 2025 00:00:00 GMT</pubDate></item>
</channel></rss>`

/** Files by path below `dist/`. */
export function smallSite(base = '/'): Record<string, string> {
  return {
    'index.html': page(
      'A Digest',
      `<a href="${base}papers/on-sorting/#abstract">On sorting</a> <a href="https://example.org/elsewhere">out</a>`,
      `<link rel="canonical" href="${ORIGIN}${base}"><link rel="stylesheet" href="${base}_astro/a.css"><script src="${base}_astro/a.js"></script>`,
    ),
    'papers/on-sorting/index.html': page(
      'On sorting',
      `<article id="abstract"><h2>Abstract</h2><p>Listed in March.</p><div class="abstract"><p>Lists can be sorted.</p></div></article><a href="${base}">Home</a> <a href="#abstract">up</a>`,
    ),
    '404.html': page('Not found', `<a href="${base}">Home</a>`),
    '_astro/a.js': 'console.log(1)',
    '_astro/a.css': `@font-face { font-family: x; src: url(${base}_astro/a.woff2) }`,
    '_astro/a.woff2': '',
    'rss.xml': feed(base),
    'pagefind/pagefind.js': '',
    'pagefind/pagefind-entry.json': '{"version":"1.6.0","languages":{"en":{"hash":"x","page_count":1}}}',
  }
}

export function site(files: Readonly<Record<string, string>>, base = '/', slugs: readonly string[] = ['on-sorting']): BuiltSite {
  const built = Object.entries(files).map(([path, text]) => ({
    path,
    bytes: Buffer.byteLength(text),
    read: () => text,
  }))
  return builtSite(built, { origin: ORIGIN, base, slugs, ownWords: 0 })
}

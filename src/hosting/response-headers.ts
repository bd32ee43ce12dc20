/** What a host is to say with the site's files, in one table; `netlify.ts` and `nginx.ts` put it in their words. */

export interface HeaderRule {
  /** Below the base path; `*` stands for anything. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
}

/**
 * For every file. Each page's own policy, in its head, is stricter: it names its inline styles by their hashes. This one holds for what
 * is no page too, and keeps pages out of other sites' frames, which only a header can.
 */
const POLICY = [
  "default-src 'self'",
  // Pagefind's index is read by WebAssembly.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

const EVERYWHERE = {
  'Content-Security-Policy': POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
}

/** What a file named after its content holds never changes. */
const FOREVER = 'public, max-age=31536000, immutable'
/** All else is asked for again each time, and sent only when it has changed: no page is older than the site. */
export const ASK_AGAIN = 'public, max-age=0, must-revalidate'

const FIXED = ['_astro/*', 'katex/*', 'pagefind/index/*', 'pagefind/fragment/*', 'pagefind/filter/*', 'pagefind/parts/*']

/** No two rules that fit one file set the same header: hosts differ in what they then do. */
export const headerRules: readonly HeaderRule[] = [
  { path: '*', headers: EVERYWHERE },
  ...FIXED.map((path) => ({ path, headers: { 'Cache-Control': FOREVER } })),
]

/** What a site's owner sets in `site.config.ts`, and what environment variables may put in its place. */
import { z } from 'zod'

const configSchema = z.strictObject({
  /** Name of the site, in headers, titles and feeds. */
  title: z.string().min(1, 'there is nothing in it'),
  /** One sentence for search engines, feeds and the about page. */
  description: z.string().min(1, 'there is nothing in it'),
  /** Where the site will stand, base path included: `https://someone.github.io/digest/`. */
  url: z
    .url({ protocol: /^https?$/, error: 'this is no web address, as https://someone.github.io/digest/ is' })
    .refine(isPlainAddress, 'a path of letters, digits and - . _ ~ may follow the host, and nothing behind it'),
  /** BCP 47 tag of the interface and the papers. */
  language: z.string().refine(isLanguageTag, 'this is no language tag, as en or pt-BR is').default('en'),
  /** Web address of the repository, for "Fix this record" links: `https://github.com/someone/digest`. */
  repository: z.url({ protocol: /^https?$/ }).optional(),
  /** Branch of the repository that the site is built from. */
  branch: z.string().min(1).default('main'),
  /** Whether a reader's browser keeps pages for when there is no network. `false` also clears what browsers have kept. */
  offline: z.boolean().default(true),
})

/** Astro makes no pages below a path of other characters. */
function isPlainAddress(address: string): boolean {
  if (!URL.canParse(address)) return true
  const { pathname, search, hash } = new URL(address)
  return /^[\w.~/-]*$/.test(pathname) && search === '' && hash === ''
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0
  } catch {
    return false
  }
}

export type SiteConfig = Readonly<z.output<typeof configSchema>> & {
  /** `https://someone.github.io` */
  readonly origin: string
  /** Path under which every page stands; begins and ends with a slash. */
  readonly base: string
  /** Whether this is how the site would look after a change, for nobody to find: `DIGEST_PREVIEW`. */
  readonly preview: boolean
}

/** Settings that cannot be used: what is wrong with each, a line. */
export class SettingsError extends Error {}

/**
 * Checks a site's settings. `DIGEST_URL`, when set, stands in for `url`, so that a deploy can name its address.
 *
 * @throws SettingsError naming each bad setting.
 */
export function defineSite(settings: z.input<typeof configSchema>): SiteConfig {
  const parsed = configSchema.safeParse({ ...settings, ...(process.env.DIGEST_URL ? { url: process.env.DIGEST_URL } : {}) })
  if (!parsed.success) {
    const lineOf = ({ path, message }: z.core.$ZodIssue) =>
      `site.config.ts: ${path[0] === 'url' ? 'url (or DIGEST_URL)' : path.join('.') || 'settings'}: ${message}`
    throw new SettingsError(parsed.error.issues.map(lineOf).join('\n'))
  }
  const url = new URL(parsed.data.url)
  const base = url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`
  const preview = (process.env.DIGEST_PREVIEW ?? '') !== ''
  // Marked wherever the site names itself: header, titles, feeds.
  const title = preview ? `${parsed.data.title} (preview)` : parsed.data.title
  return { ...parsed.data, title, url: url.origin + base, origin: url.origin, base, preview }
}

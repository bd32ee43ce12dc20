/** The contract between the pipeline, which writes entries, and the site, which shows them: what a paper's entry holds. */
import { z } from 'zod'
import { withoutUnseen } from './unseen-characters.ts'

const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a slug is lower-case letters and digits, joined by single hyphens')
const digestId = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(?:-[a-z0-9-]+)?$/, 'a digest is named YYYY-MM-DD or YYYY-MM-DD-name')
  .refine((id) => z.iso.date().safeParse(id.slice(0, 10)).success, 'there is no such day')

/** Text of which there is something to see. */
const seen = z.string().refine((text) => withoutUnseen(text).trim() !== '', 'there is nothing in it that a reader sees')
const webAddress = z.url({ protocol: /^https?$/ })

const doubt = z.strictObject({
  tex: seen,
  /** Which occurrence of `tex` among the formulas of title and body, from 1. */
  nth: z.int().positive(),
  /** What the digest said in its place. */
  source: z.string(),
  /** Probability that `tex` is what the authors wrote, 0 to 1, two decimals. */
  confidence: z.number().min(0).max(1),
})

/**
 * Front matter of `content/papers/<year>/<slug>.md`; the body is the abstract as Markdown with `$…$`.
 *
 * `slug`, `guid` and `key` are minted once and never derived again. Every field named in `generated` was written by the
 * pipeline; a field whose hash no longer fits was edited by hand and is kept.
 */
export const entrySchema = z.strictObject({
  /** Inline Markdown with `$…$`. */
  title: seen,
  slug,
  /** `urn:uuid:…`, for feeds. */
  guid: z.string().regex(/^urn:uuid:[0-9a-f-]{36}$/),
  /** Citation key, unique over the site. */
  key: z.string().regex(/^[a-z][a-z0-9-]*$/),
  /** Former slugs of this paper, each of which redirects here; kept by hand. */
  aliases: z.array(slug).optional(),
  /** Why the paper is withdrawn, a sentence for readers; kept by hand. Its page stays and says so. */
  withdrawn: seen.optional(),
  /** Digests that listed the paper, earliest first, each with the paper's position in it, from 1. */
  digests: z
    .record(digestId, z.int().positive())
    .refine((digests) => Object.keys(digests).length > 0, 'it must name a digest, with the place there: { 2025-03-12: 1 }'),
  /** When the content last changed after the first listing: midnight UTC of the newest digest then, or a second after the change before. */
  updated: z.iso.datetime().optional(),
  /** arXiv id without version. */
  arxiv: z
    .string()
    .regex(/^(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})$/)
    .optional(),
  authors: z.array(seen).optional(),
  /** The day the paper first appeared, `YYYY-MM-DD`, when its source says so; a digest's date is another thing. */
  published: z.iso.date().optional(),
  /** arXiv categories, the primary one first: `cs.LG`. */
  categories: z.array(z.string().regex(/^[a-z-]+(?:\.[A-Za-z-]+)?$/)).optional(),
  /** Web address of the paper as PDF, where it is not arXiv's own. */
  pdf: webAddress.optional(),
  /** Web addresses of the paper's code. */
  code: z.array(webAddress).optional(),
  /** Where title and abstract are from, formulas and all, when that is not the digest: `scraped` then is only what the digest said. */
  original: z.literal('arxiv').optional(),
  /** Theme ids, strongest first. */
  themes: z.array(z.string()),
  /** The words of title and abstract that earned each theme. */
  evidence: z.record(z.string(), z.array(z.string())).optional(),
  /** Formulas that may not be what the authors wrote. */
  doubts: z.array(doubt).optional(),
  /** Wreckage of formulas that stayed text, as it stands there, with its occurrence in title and body from 1. */
  unrestored: z.array(z.strictObject({ source: seen, nth: z.int().positive() })).optional(),
  /** TeX of formulas that a person has compared with the paper; kept by hand. */
  verified: z.array(z.string()).optional(),
  /** Title and abstract exactly as the digest had them. */
  scraped: z.strictObject({ title: z.string(), abstract: z.string() }),
  /** One hash a generated field, `body` among them; `slug` holds the slug as minted. */
  generated: z.record(z.string(), z.string()),
})

/** Front matter of one entry. */
export type EntryData = z.infer<typeof entrySchema>

/** Stands between two formulas that touch: dollars that meet would be read as one longer fence. Invisible, and no line breaks there. */
export const WORD_JOINER = '\u2060'

/** One entry: its front matter and its body, the abstract as Markdown. */
export interface Entry {
  readonly data: EntryData
  readonly body: string
}

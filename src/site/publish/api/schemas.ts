/** What each kind of document of the API holds; the published JSON Schemas and the types of what is written both come from here. */
import { z } from 'zod'
import { entrySchema } from '../../../entry.ts'

const entry = entrySchema.shape
const address = z.url({ protocol: /^https?$/ })
const count = z.int().nonnegative()
const month = z.string().regex(/^\d{4}-\d{2}$/)
const share = z.number().min(0).max(1)

/** Every document names its schema, so that it can be checked wherever it was copied to. */
const document = z.strictObject({ $schema: address })

const place = z.enum(['title', 'abstract'])
const tex = z.string().min(1).describe('TeX without dollars.')
const nth = z.int().positive().describe('Which formula with this TeX in title and abstract, from 1.')
const likely = share.describe('How likely the formula is what the authors wrote.')

const doubt = z
  .strictObject({ tex, nth, place, said: z.string().describe('What the digest said in its place.'), likely })
  .describe('A formula that may not be what the authors wrote. Whoever shows it should say so.')

const formula = z.strictObject({
  tex,
  text: z.string().describe('As plain Unicode text.'),
  place,
  display: z.boolean().describe('Whether it stands on a line of its own.'),
  origin: z
    .enum(['restored', 'whole', 'arxiv', 'byHand'])
    .describe('Put back from damaged text, whole in the digest, from the paper’s abstract at arXiv, or written by hand.'),
  said: z
    .string()
    .optional()
    .describe('What the digest said in its place; left out when it said nothing that the formula comes of.'),
  likely: likely.optional().describe('For doubtful formulas: how likely this is what the authors wrote.'),
})

const listed = z.strictObject({
  id: entry.guid.describe('Stays the same for ever.'),
  slug: entry.slug,
  key: entry.key.describe('Citation key.'),
  url: address.describe('The paper’s page.'),
  data: address.describe('Everything that is known of the paper.'),
  title: z.string().describe('Plain text, formulas in Unicode.'),
  titleMarkdown: entry.title.describe('Inline Markdown with TeX between dollars.'),
  abstractMarkdown: z.string().describe('Markdown with TeX between dollars.'),
  listed: z.iso.date().describe('The day of the first digest that listed the paper; not when it was published.'),
  updated: entry.updated.describe('When its content last changed after that, if it did.'),
  digests: entry.digests.describe('Digests that listed the paper, with its position in each.'),
  themes: entry.themes.describe('Ids, strongest first.'),
  arxiv: entry.arxiv.describe('arXiv id without version. Here and below: left out when it is not known.'),
  authors: entry.authors,
  published: entry.published.describe('The day the paper first appeared.'),
  withdrawn: entry.withdrawn.describe('Why the paper is withdrawn; left out while it is not.'),
  categories: entry.categories.describe('arXiv categories, the primary one first.'),
  pdf: entry.pdf.describe('Web address of the PDF.'),
  code: entry.code.describe('Web addresses of the paper’s code.'),
  doubts: z.array(doubt),
  unrestored: z.array(z.string()).describe('Wreckage of formulas that stayed text, as it stands there.'),
})

const digest = z.strictObject({
  id: z.string(),
  date: z.iso.date(),
  name: z.string().describe('Empty when the day had one digest.'),
  url: address,
  data: address,
  count,
})

const theme = z.strictObject({
  id: z.string(),
  label: z.string(),
  definition: z.string(),
  url: address,
  data: address,
  count,
})

const slugs = z.array(entry.slug)

export const apiSchemas = {
  index: document.extend({
    version: z.string().describe('Within 1.x nothing is taken away or renamed.'),
    title: z.string(),
    description: z.string(),
    url: address,
    papers: address,
    digests: address,
    themes: address,
    statistics: address,
  }),
  papers: document.extend({
    count,
    perPage: count,
    pages: z
      .array(address)
      .describe('The first holds the oldest papers and the last the newest, so that full pages stay as they are.'),
  }),
  page: document.extend({ page: z.int().positive(), papers: z.array(listed).describe('Oldest first.') }),
  paper: document.extend(listed.shape).extend({
    abstract: z.string().describe('Plain text, formulas in Unicode.'),
    markdown: address,
    evidence: z.record(z.string(), z.array(z.string())).describe('The words that earned each theme.'),
    formulas: z.array(formula).describe('All of title, then abstract, in reading order.'),
    scraped: entry.scraped.describe('Title and abstract exactly as the digest had them.'),
  }),
  digests: document.extend({ digests: z.array(digest).describe('Newest first.') }),
  digest: document.extend(digest.shape).extend({ papers: slugs.describe('In the digest’s order.') }),
  themes: document.extend({ themes: z.array(theme) }),
  theme: document.extend(theme.shape).extend({ papers: slugs.describe('Newest first.') }),
  statistics: document.extend({
    papers: count,
    digests: count,
    formulas: z.strictObject({
      shown: count.describe('All formulas of titles and abstracts.'),
      restored: count.describe('Of these, put back from damaged text.'),
      whole: count.describe('Of these, whole in the digest.'),
      arxiv: count.describe('Of these, from the papers’ abstracts at arXiv.'),
      byHand: count.describe('Of these, written by hand.'),
      doubtful: count.describe('Of these, not sure and not verified.'),
      unrestored: count.describe('Stretches of text where a formula was and could not be restored.'),
    }),
    months: z.array(month).describe('Months of listing, oldest first; the counts below go with them.'),
    papersByMonth: z.array(count),
    themesByMonth: z.record(z.string(), z.array(count)).describe('A paper counts for each of its themes.'),
  }),
} as const

export type ApiKind = keyof typeof apiSchemas

export const apiKinds = [
  'index',
  'papers',
  'page',
  'paper',
  'digests',
  'digest',
  'themes',
  'theme',
  'statistics',
] as const satisfies readonly ApiKind[]

/** What a document of a kind holds, but for the address of its schema. */
export type ApiContent<K extends ApiKind> = Omit<z.output<(typeof apiSchemas)[K]>, '$schema'>
export type ListedPaper = z.output<typeof listed>

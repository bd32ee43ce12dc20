/** When a paper's entry last changed for its readers, told without a clock: by the newest digest that was there. */
import type { Entry, EntryData } from '../../entry.ts'
import { hashOf, haveOneHash } from '../../field-hash.ts'
import type { GeneratedField } from './fields.ts'

/** What readers of a paper are shown of it. Themes are left out: they change for many papers at once when a theme is reworded. */
const SHOWN = ['title', 'arxiv', 'authors', 'published', 'categories', 'pdf', 'code', 'body'] as const satisfies GeneratedField[]

/**
 * `updated` of an entry, and the hash of the content that it dates: both undefined while the entry says what it said at first.
 * A change of its content, by the pipeline or by hand, is dated midnight UTC of the newest digest, or one second after the entry's
 * date until then where that is not later: so each change has a later date than the one before.
 *
 * @param before The entry as its file has it.
 * @param after The entry as it will stand.
 * @param newest Date of the newest digest, `YYYY-MM-DD`; undefined when there is none.
 * @param edited Generated fields of `before` that a person has edited.
 */
export function dateOfChange(
  before: Entry,
  after: Entry,
  newest: string | undefined,
  edited: readonly GeneratedField[],
): { readonly updated: string | undefined; readonly hash: string | undefined } {
  const { updated, digests, generated } = before.data
  const content = contentOf(after)
  const isAsDated =
    generated.updated === undefined
      ? haveOneHash(contentOf(before), content) &&
        before.data.withdrawn === undefined &&
        !SHOWN.some((field) => edited.includes(field))
      : generated.updated === hashOf(content)
  if (isAsDated) return { updated, hash: generated.updated }
  const last = Date.parse(updated ?? Object.keys(digests).sort()[0]?.slice(0, 10) ?? newest ?? '1970-01-01')
  const now = newest === undefined ? last : Date.parse(newest)
  return { updated: `${new Date(now > last ? now : last + 1000).toISOString().slice(0, 19)}Z`, hash: hashOf(content) }
}

function contentOf({ data, body }: Entry): Record<string, unknown> {
  return {
    ...Object.fromEntries(SHOWN.map((field) => [field, field === 'body' ? body : data[field]])),
    doubts: doubted(data),
    // Only where there is one: the hashes that entries have already stay right.
    ...(data.withdrawn === undefined ? {} : { withdrawn: data.withdrawn }),
  }
}

/** Which formulas are said to be in doubt; how much is no matter. */
function doubted({ doubts = [] }: EntryData): readonly string[] {
  return doubts.map(({ tex, nth }) => `${nth} ${tex}`)
}

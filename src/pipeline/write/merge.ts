/** Brings an entry up to date: every generated field follows the digests, every field that a person has edited stays. */
import { isDeepStrictEqual } from 'node:util'
import type { Entry, EntryData } from '../../entry.ts'
import { hashOf } from '../../field-hash.ts'
import { standingDoubts, standingWreckage } from './doubts.ts'
import { editedFields, fieldOf, type Generated, type GeneratedField, generatedFields, optionalFields } from './fields.ts'
import { dateOfChange } from './updated.ts'

/** What is minted once. */
export type Minted = Pick<EntryData, 'slug' | 'guid' | 'key'>

/** A new entry. */
export function newEntry(minted: Minted, generated: Generated): Entry {
  return merge({ data: { ...blank, ...minted, generated: { slug: minted.slug } }, body: '' }, generated, NONE)
}

/**
 * An entry that was there, with all fields but the edited ones as the digests now have them.
 *
 * @param newest Date of the newest digest, `YYYY-MM-DD`.
 * @param edited The edited fields, where they are known.
 */
export function updateEntry(
  entry: Entry,
  generated: Generated,
  newest: string | undefined,
  edited: readonly GeneratedField[] = editedFields(entry),
): Entry {
  const { data, body } = merge(entry, generated, new Set(edited))
  const { updated, hash } = dateOfChange(entry, { data, body }, newest, edited)
  const dated = { ...data, updated, generated: { ...data.generated, ...(hash === undefined ? {} : { updated: hash }) } }
  return { data: withoutUndefined(dated), body }
}

const NONE: ReadonlySet<GeneratedField> = new Set()
const blank = { title: '', digests: {}, themes: [], scraped: { title: '', abstract: '' } }

function merge(old: Entry, generated: Generated, edited: ReadonlySet<GeneratedField>): Entry {
  const keeps = (field: GeneratedField) => edited.has(field)
  const follow = <F extends Exclude<GeneratedField, 'body'>>(field: F): EntryData[F] | Generated[F] =>
    keeps(field) ? old.data[field] : generated[field]
  const title = follow('title')
  const body = keeps('body') ? old.body : generated.body
  const byHand = keeps('title') || keeps('body')
  const following = settleDoubts(generated, byHand ? old.data : undefined, old.data.verified ?? [], title, body)
  const values = {
    title,
    digests: follow('digests'),
    arxiv: follow('arxiv'),
    authors: follow('authors'),
    published: follow('published'),
    categories: follow('categories'),
    pdf: follow('pdf'),
    code: follow('code'),
    original: follow('original'),
    themes: follow('themes'),
    evidence: follow('evidence'),
    doubts: keeps('doubts') ? old.data.doubts : following.doubts,
    unrestored: keeps('unrestored') ? old.data.unrestored : following.unrestored,
    scraped: follow('scraped'),
    body,
  }
  const hashes: Record<string, string> = {}
  const keepHash = (field: string) => {
    const hash = old.data.generated[field]
    if (hash !== undefined) hashes[field] = hash
  }
  keepHash('slug')
  for (const field of generatedFields) {
    const isAsItWas = old.data.generated[field] !== undefined && isDeepStrictEqual(values[field], fieldOf(old, field))
    if (keeps(field) || isAsItWas) keepHash(field)
    else if (values[field] !== undefined) hashes[field] = hashOf(values[field])
  }
  const { body: _, ...fields } = values
  const data: EntryData = { ...old.data, ...fields, generated: hashes }
  return { data: withoutUndefined(data), body }
}

/**
 * The doubts of the entry as it will stand. In a title or body edited by hand, formulas that the person left as they were
 * generated keep their doubts, those that changed lose them; what is listed as verified is not doubtful.
 */
function settleDoubts(
  generated: Generated,
  edited: EntryData | undefined,
  verified: readonly string[],
  title: string,
  body: string,
) {
  const doubts = (generated.doubts ?? []).filter(({ tex }) => !verified.includes(tex))
  const unrestored = generated.unrestored ?? []
  if (!edited) return { doubts: filled(doubts), unrestored: filled(unrestored) }
  const before = (edited.doubts ?? []).filter(
    ({ tex, nth }) => !verified.includes(tex) && !doubts.some((doubt) => doubt.tex === tex && doubt.nth === nth),
  )
  const left = (edited.unrestored ?? []).filter(
    ({ source, nth }) => !unrestored.some((wreckage) => wreckage.source === source && wreckage.nth === nth),
  )
  return {
    doubts: filled(standingDoubts([...doubts, ...before], title, body)),
    unrestored: filled(standingWreckage([...unrestored, ...left], title, body)),
  }
}

function filled<T>(list: T[]): T[] | undefined {
  return list.length > 0 ? list : undefined
}

function withoutUndefined(data: EntryData): EntryData {
  const present = { ...data }
  for (const field of optionalFields) if (present[field] === undefined) delete present[field]
  return present
}

/** Brings an entry up to date: every generated field follows the digests, every field that a person has edited stays. */
import type { Entry, EntryData } from '../../entry.ts'
import { hashOf } from '../../field-hash.ts'
import { standingDoubts, standingWreckage } from './doubts.ts'
import { type Generated, type GeneratedField, generatedFields, isEdited, optionalFields } from './fields.ts'
import { dateOfChange } from './updated.ts'

/** What is minted once. */
export type Minted = Pick<EntryData, 'slug' | 'guid' | 'key'>

/** A new entry. */
export function newEntry(minted: Minted, generated: Generated): Entry {
  return merge({ data: { ...blank, ...minted, generated: { slug: minted.slug } }, body: '' }, generated, true)
}

/**
 * An entry that was there, with all fields but the edited ones as the digests now have them.
 *
 * @param newest Date of the newest digest, `YYYY-MM-DD`.
 */
export function updateEntry(entry: Entry, generated: Generated, newest: string | undefined): Entry {
  const { data, body } = merge(entry, generated, false)
  const { updated, hash } = dateOfChange(entry, { data, body }, newest)
  const dated = { ...data, updated, generated: { ...data.generated, ...(hash === undefined ? {} : { updated: hash }) } }
  return { data: withoutUndefined(dated), body }
}

const blank = { title: '', digests: {}, themes: [], scraped: { title: '', abstract: '' } }

function merge(old: Entry, generated: Generated, isNew: boolean): Entry {
  const keeps = (field: GeneratedField) => !isNew && isEdited(old, field)
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
    if (keeps(field)) keepHash(field)
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

/** The fields of an entry: their order in the file, which of them the pipeline generates, and which a person has edited. */
import { type Entry, type EntryData, entrySchema } from '../../entry.ts'
import { hashOf } from '../../field-hash.ts'

/** Order in the file. */
export const fieldOrder = [
  'title',
  'slug',
  'guid',
  'key',
  'aliases',
  'withdrawn',
  'digests',
  'updated',
  'arxiv',
  'authors',
  'published',
  'categories',
  'pdf',
  'code',
  'original',
  'themes',
  'evidence',
  'doubts',
  'unrestored',
  'verified',
  'scraped',
  'generated',
] as const satisfies readonly (keyof EntryData)[]

type Optional = { [Field in keyof EntryData]-?: undefined extends EntryData[Field] ? Field : never }[keyof EntryData]
const isOptional = (field: keyof EntryData): field is Optional => entrySchema.shape[field].safeParse(undefined).success

/** Fields that an entry may lack. */
export const optionalFields = fieldOrder.filter(isOptional)

/** Fields that follow the digests until a person edits them, each with its hash under `generated`; the body is one of them. */
export const generatedFields = [
  'title',
  'digests',
  'arxiv',
  'authors',
  'published',
  'categories',
  'pdf',
  'code',
  'original',
  'themes',
  'evidence',
  'doubts',
  'unrestored',
  'scraped',
  'body',
] as const
export type GeneratedField = (typeof generatedFields)[number]

/** Fields that only a person writes. */
const handFields = ['aliases', 'withdrawn', 'verified'] as const

/** What the pipeline would write for a paper. */
export type Generated = Readonly<Pick<EntryData, Exclude<GeneratedField, 'body'>>> & { readonly body: string }

/** Value of a generated field in an entry. */
export function fieldOf(entry: Entry, field: GeneratedField): unknown {
  return field === 'body' ? entry.body : entry.data[field]
}

/** True when a person wrote or changed the field after the pipeline last did. A field that never was there is not edited. */
export function isEdited(entry: Entry, field: GeneratedField): boolean {
  const value = fieldOf(entry, field)
  const hash = entry.data.generated[field]
  return value === undefined ? hash !== undefined : hash !== hashOf(value)
}

/** Generated fields that a person has edited. */
export function editedFields(entry: Entry): GeneratedField[] {
  return generatedFields.filter((field) => isEdited(entry, field))
}

/** True when a person has put anything of their own into the entry. */
export function isTouched(entry: Entry): boolean {
  const { data } = entry
  return (
    editedFields(entry).length > 0 || handFields.some((field) => data[field] !== undefined) || data.slug !== data.generated.slug
  )
}

/** The texts of digests that will have to be restored. */
import { parseRecords } from '../lookup/record.ts'
import type { Digest, DigestItem } from './read/digest.ts'
import { likenessKey } from './write/identity.ts'
import type { TextFile } from './write/text-file.ts'

/** Each once. Of papers whose own text arXiv gave, and of texts that have all their TeX, none. */
export function lossyTexts(digests: readonly Digest[], lookups: readonly TextFile[]): string[] {
  const records = lookups.flatMap(({ path, text }) => parseRecords(text, path).records)
  const known = new Set(records.flatMap(({ key, found }) => (found ? [key] : [])))
  const items = digests.flatMap((digest) => digest.items).filter(({ title }) => !known.has(likenessKey(title)))
  return [...new Set(items.flatMap(lossy))]
}

function lossy({ title, abstract, whole }: DigestItem): string[] {
  return [...(whole?.title ? [] : [title]), ...(whole?.abstract ? [] : [abstract])]
}

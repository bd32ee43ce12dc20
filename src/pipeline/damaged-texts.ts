/** The papers of digests of which a text will have to be restored. */
import { parseRecords } from '../lookup/record.ts'
import type { Digest } from './read/digest.ts'
import { likenessKey } from './write/identity.ts'
import { type RawTexts, rawTexts } from './write/raw-texts.ts'
import type { TextFile } from './write/text-file.ts'

/** As the pipeline will ask for them, each once. Papers whose own text arXiv gave are none of them. */
export function damagedTexts(digests: readonly Digest[], lookups: readonly TextFile[]): RawTexts[] {
  const records = lookups.flatMap(({ path, text }) => parseRecords(text, path).records)
  const known = new Set(records.flatMap(({ key, found }) => (found ? [key] : [])))
  const papers = digests
    .flatMap(({ items }) => items)
    .filter(({ title }) => !known.has(likenessKey(title)))
    .map(rawTexts)
    .filter(({ title, abstract }) => title.as === 'damaged' || abstract.as === 'damaged')
  return [...new Map(papers.map((paper) => [JSON.stringify(paper), paper])).values()]
}

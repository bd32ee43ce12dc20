/** Citations of entries written for the tests. */
import type { EntryData } from '../../../../src/entry.ts'
import { citation } from '../../../../src/site/publish/citations/citation.ts'
import { entry, siteUrl } from '../entries.ts'

export const cite = (slug: string, changes: Partial<EntryData> = {}) => citation(entry(slug, changes).data, siteUrl)

/** A doubt about the only formula of a title. */
export const inDoubt = { title: 'From $O(T)$ on', doubts: [{ tex: 'O(T)', nth: 1, source: 'O (T_{', confidence: 0.5 }] }

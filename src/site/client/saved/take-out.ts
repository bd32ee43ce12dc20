/** Takes the list out of the browser: as a file in one of its forms, or its arXiv ids as text. */
import { exportWords } from '../../words.ts'
import { copyIds } from '../citations/copy-ids.ts'
import { cslItemOf } from '../citations/csl-item.ts'
import { downloadCitations, downloadFile } from '../citations/download.ts'
import { tell } from '../tell.ts'
import { writeSavedJson } from './json.ts'
import type { SavedPaper } from './list.ts'

const NAME = 'saved'

/** @param form `bib`, `ris`, `cite.md`, `json` or `ids`. */
export async function takeOut(form: string, list: readonly SavedPaper[], ids: readonly string[]): Promise<void> {
  const slugs = list.map(({ slug }) => slug)
  if (form === 'ids') await copyIds(ids, list.length)
  else if (form === 'json') {
    downloadFile(writeSavedJson(list, await citations(slugs)), `${NAME}.json`, 'application/json')
    tell(exportWords.downloaded(list.length, 0))
  } else await downloadCitations(slugs, form, NAME)
}

/** What can be had: the list leaves the browser without a network too. */
async function citations(slugs: readonly string[]): Promise<Map<string, object>> {
  const base = document.documentElement.dataset.base ?? '/'
  const found = await Promise.all(slugs.map(async (slug) => [slug, await cslItemOf(slug, base).catch(() => undefined)] as const))
  return new Map(found.flatMap(([slug, item]) => (item ? [[slug, item]] : [])))
}

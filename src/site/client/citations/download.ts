/** Hands the reader citations as a file. */
import { exportWords } from '../../words.ts'
import { tell } from '../tell.ts'
import { collect } from './collect.ts'

/** Endings and media types of the files, by format. */
const FILES: Readonly<Record<string, { readonly ending: string; readonly type: string }>> = {
  bib: { ending: 'bib', type: 'application/x-bibtex' },
  ris: { ending: 'ris', type: 'application/x-research-info-systems' },
  'cite.md': { ending: 'md', type: 'text/markdown' },
}

/** @param name of the file, without its ending. */
export async function downloadCitations(slugs: readonly string[], format: string, name: string): Promise<void> {
  try {
    const { text, missing } = await collect(slugs, format, document.documentElement.dataset.base ?? '/')
    const { ending, type } = FILES[format] ?? { ending: format, type: 'text/plain' }
    if (text !== '') downloadFile(text, `${name}.${ending}`, type)
    tell(exportWords.downloaded(slugs.length - missing.length, missing.length))
  } catch {
    tell(exportWords.failed)
  }
}

export function downloadFile(text: string, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = Object.assign(document.createElement('a'), { href: url, download: name })
  document.body.append(link)
  link.click()
  link.remove()
  // Safari reads the file after the click is over.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

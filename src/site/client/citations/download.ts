/** Hands the reader citations as a file. */
import { exportWords } from '../../words.ts'
import { tell } from '../tell.ts'
import { collect } from './collect.ts'

/** Media types by the ending of the file's name. */
const TYPES: Readonly<Record<string, string>> = {
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  md: 'text/markdown',
  'csl.json': 'application/vnd.citationstyles.csl+json',
}

/** @param name of the file, without its ending. */
export async function downloadCitations(slugs: readonly string[], format: string, name: string): Promise<void> {
  try {
    const { text, missing } = await collect(slugs, format, document.documentElement.dataset.base ?? '/')
    if (text !== '') downloadFile(text, `${name}.${format}`, TYPES[format] ?? 'text/plain')
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

/** The formats of citations: each list of papers, and each paper, has a file in all of them. */
import { bibtex } from './bibtex.ts'
import type { Citation } from './citation.ts'
import { cslJson } from './csl-json.ts'
import { markdownList } from './markdown.ts'
import { ris } from './ris.ts'

export interface CitationFormat {
  readonly name: string
  /** Ending of the file's name, without its dot. */
  readonly extension: string
  readonly type: string
  readonly write: (citations: readonly Citation[]) => string
}

export const citationFormats: readonly CitationFormat[] = [
  { name: 'BibTeX', extension: 'bib', type: 'application/x-bibtex', write: bibtex },
  { name: 'RIS', extension: 'ris', type: 'application/x-research-info-systems', write: ris },
  { name: 'CSL-JSON', extension: 'csl.json', type: 'application/vnd.citationstyles.csl+json', write: cslJson },
  { name: 'Markdown', extension: 'cite.md', type: 'text/markdown', write: markdownList },
]

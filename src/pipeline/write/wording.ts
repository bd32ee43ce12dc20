/** What is made of a paper's title and abstract alone, whoever lists it: the dearest part of an entry, which the texts name. */
import type { EntryData } from '../../entry.ts'
import type { MathSegment, Segment } from '../restore/segment.ts'
import { doubtsOf } from './doubts.ts'
import type { RawText, RawTexts } from './raw-texts.ts'
import { bodyMarkdown, titleMarkdown } from './to-markdown.ts'

/** Fields of an entry, and what else is asked of the texts. The same after it was written as JSON. */
export interface Wording extends Pick<EntryData, 'title' | 'themes' | 'evidence' | 'doubts' | 'unrestored'> {
  readonly body: string
  /** Formulas restored, those of them that are doubtful, and wreckage left as text. */
  readonly formulas: { readonly restored: number; readonly doubtful: number; readonly left: number }
  /** One formula at least had all its TeX. */
  readonly hasWhole: boolean
}

/** The stations that read a text, so that a test can put others in their place. */
export interface Stations {
  readonly restore: (text: string) => readonly Segment[]
  /** What `restore` is to texts that have all their TeX. */
  readonly segmentWhole: (text: string, origin?: 'whole' | 'arxiv') => readonly Segment[]
  /** Wreckage of formulas in segments, with its occurrence in them. */
  readonly unrestored: (segments: readonly Segment[]) => NonNullable<EntryData['unrestored']>
  /** Confidence from which a restored formula is not doubtful. */
  readonly doubtBelow: number
  readonly classify: (paper: { readonly title: string; readonly abstract: string }) => Themed
  /** Segments as plain text, for `classify`. */
  readonly plainText: (segments: readonly Segment[]) => string
}

interface Themed {
  readonly themes: readonly string[]
  readonly evidence: Readonly<Record<string, readonly string[]>>
}

/** Title and abstract are not one text: no word and no wreckage reaches from one into the other. */
const BETWEEN: Segment = { kind: 'text', source: '\n\n', text: '\n\n' }

/** Restored, classified and written as Markdown. */
export function wordingOf(texts: RawTexts, stations: Stations): Wording {
  const segmentsOf = ({ text, as }: RawText) => (as === 'damaged' ? stations.restore(text) : stations.segmentWhole(text, as))
  const title = segmentsOf(texts.title)
  const abstract = segmentsOf(texts.abstract)
  const segments = [...title, BETWEEN, ...abstract]
  const { themes, evidence } = stations.classify({ title: stations.plainText(title), abstract: stations.plainText(abstract) })
  const doubts = doubtsOf(segments, stations.doubtBelow)
  const unrestored = stations.unrestored(segments)
  const formulas = segments.filter((segment): segment is MathSegment => segment.kind === 'math')
  const from = (origin: MathSegment['origin']) => formulas.filter((formula) => formula.origin === origin).length
  return {
    title: titleMarkdown(title) || '?',
    themes: [...themes],
    evidence: themes.length > 0 ? Object.fromEntries(themes.map((id) => [id, [...(evidence[id] ?? [])]])) : undefined,
    doubts: doubts.length > 0 ? doubts : undefined,
    unrestored: unrestored.length > 0 ? [...unrestored] : undefined,
    body: bodyMarkdown(abstract),
    formulas: { restored: from('restored'), doubtful: doubts.length, left: unrestored.length },
    hasWhole: from('whole') > 0,
  }
}

/** What the pipeline has to say of one paper: its listings read, restored and classified, as the fields of an entry. */
import type { EntryData } from '../../entry.ts'
import type { LookupRecord } from '../../lookup/record.ts'
import type { DigestItem } from '../read/digest.ts'
import type { MathSegment, Segment } from '../restore/segment.ts'
import type { DigestRegister } from './digest-register.ts'
import { doubtsOf } from './doubts.ts'
import type { Generated } from './fields.ts'
import type { Paper } from './gather.ts'
import { isSetAside } from './lost.ts'
import { bodyMarkdown, titleMarkdown } from './to-markdown.ts'

/** A paper's raw text, restored. */
export interface Restored {
  readonly item: DigestItem
  /** What arXiv said of the paper, whose own text then stands in the place of the digest's. */
  readonly original: Original | undefined
  readonly title: readonly Segment[]
  readonly abstract: readonly Segment[]
}

/** The stations that `generate` needs, so that a test can put others in their place. */
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

/** Fields of the entry, and the counts that the report wants. */
export interface Generation {
  readonly fields: Generated
  readonly formulas: { readonly restored: number; readonly doubtful: number; readonly left: number }
}

type Original = NonNullable<LookupRecord['found']>

/** Restores a paper's text: arXiv's own if it was looked up; else the earliest listing's, unless only a later one has whole TeX. */
export function restorePaper(
  paper: Paper,
  original: Original | undefined,
  { restore, segmentWhole }: Stations,
): Restored | undefined {
  const [listing] = paper.listings
  if (original && listing) {
    const { title, abstract } = original
    const { item } = paper.listings.find((one) => one.item.abstract !== '') ?? listing
    return { item, original, title: segmentWhole(title, 'arxiv'), abstract: segmentWhole(abstract, 'arxiv') }
  }
  const distinct = paper.listings.filter(
    ({ item }, index) =>
      paper.listings.findIndex((other) => other.item.title === item.title && other.item.abstract === item.abstract) === index,
  )
  const [first, ...later] = distinct.map(({ item }) => ({
    item,
    original: undefined,
    title: (item.whole?.title ? segmentWhole : restore)(item.title),
    abstract: (item.whole?.abstract ? segmentWhole : restore)(item.abstract),
  }))
  if (!first || isWhole(first)) return first
  return later.find(isWhole) ?? first
}

/** Title and abstract are not one text: no word and no wreckage reaches from one into the other. */
const BETWEEN: Segment = { kind: 'text', source: '\n\n', text: '\n\n' }

function isWhole({ item, title, abstract }: Restored): boolean {
  if (item.whole?.abstract) return true
  return [...title, ...abstract].some((segment) => segment.kind === 'math' && segment.origin === 'whole')
}

/** The generated fields of a paper that the digests list. */
export function generate(paper: Paper, restored: Restored, register: DigestRegister, stations: Stations): Generation {
  const segments = [...restored.title, BETWEEN, ...restored.abstract]
  const { themes, evidence } = stations.classify({
    title: stations.plainText(restored.title),
    abstract: stations.plainText(restored.abstract),
  })
  const doubts = doubtsOf(segments, stations.doubtBelow)
  const unrestored = stations.unrestored(segments)
  const fields: Generated = {
    title: titleMarkdown(restored.title) || '?',
    digests: digestsOf(paper, register),
    arxiv: restored.original?.arxiv ?? known(paper, 'arxiv'),
    authors: restored.original?.authors ?? listed(paper, 'authors'),
    published: restored.original?.published ?? known(paper, 'published'),
    categories: restored.original?.categories ?? listed(paper, 'categories'),
    pdf: known(paper, 'pdf'),
    code: listed(paper, 'code'),
    original: restored.original && 'arxiv',
    themes: [...themes],
    evidence: themes.length > 0 ? Object.fromEntries(themes.map((id) => [id, [...(evidence[id] ?? [])]])) : undefined,
    doubts: doubts.length > 0 ? doubts : undefined,
    unrestored: unrestored.length > 0 ? [...unrestored] : undefined,
    scraped: { title: restored.item.title, abstract: restored.item.abstract },
    body: bodyMarkdown(restored.abstract),
  }
  const formulas = segments.filter((segment): segment is MathSegment => segment.kind === 'math' && segment.origin === 'restored')
  return { fields, formulas: { restored: formulas.length, doubtful: doubts.length, left: unrestored.length } }
}

/** What the earliest listing that knows it says. */
function known(paper: Paper, fact: 'arxiv' | 'published' | 'pdf'): string | undefined {
  return paper.listings.find(({ item }) => item[fact] !== undefined)?.item[fact]
}

function listed(paper: Paper, fact: 'authors' | 'categories' | 'code'): string[] | undefined {
  const said = paper.listings.find(({ item }) => (item[fact] ?? []).length > 0)?.item[fact]
  return said && [...said]
}

/** Digests that list the paper, and those that set it aside for a fault but listed it before, each with its position. */
function digestsOf({ known, listings }: Paper, { byId }: DigestRegister): Record<string, number> {
  const places = new Map<string, number>()
  for (const { digest, position } of listings) if (!places.has(digest.id)) places.set(digest.id, position)
  for (const [id, position] of Object.entries(known?.entry.data.digests ?? {})) {
    const digest = byId.get(id)
    if (!places.has(id) && digest && isSetAside(known, digest)) places.set(id, position)
  }
  return Object.fromEntries([...places].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** What the pipeline has to say of one paper: its listings and what was made of its texts, as the fields of an entry. */
import type { LookupRecord } from '../../lookup/record.ts'
import type { DigestItem } from '../read/digest.ts'
import type { DigestRegister } from './digest-register.ts'
import type { Generated } from './fields.ts'
import type { Paper } from './gather.ts'
import { isSetAside } from './lost.ts'
import { type RawTexts, rawTexts } from './raw-texts.ts'
import type { Wording } from './wording.ts'

/** A paper's raw text, and what was made of it. */
export interface Worded {
  readonly item: DigestItem
  /** What arXiv said of the paper, whose own text then stands in the place of the digest's. */
  readonly original: Original | undefined
  readonly wording: Wording
}

type Original = NonNullable<LookupRecord['found']>

/** Words a paper: by arXiv's own text if it was looked up; else by the earliest listing's, unless only a later one has whole TeX. */
export function wordPaper(
  paper: Paper,
  original: Original | undefined,
  wordingOf: (texts: RawTexts) => Wording,
): Worded | undefined {
  const [listing] = paper.listings
  if (original && listing) {
    const { title, abstract } = original
    const { item } = paper.listings.find((one) => one.item.abstract !== '') ?? listing
    const wording = wordingOf({ title: { text: title, as: 'arxiv' }, abstract: { text: abstract, as: 'arxiv' } })
    return { item, original, wording }
  }
  const distinct = paper.listings.filter(
    ({ item }, index) =>
      paper.listings.findIndex((other) => other.item.title === item.title && other.item.abstract === item.abstract) === index,
  )
  const [first, ...later] = distinct.map(({ item }) => ({ item, original: undefined, wording: wordingOf(rawTexts(item)) }))
  if (!first || isWhole(first)) return first
  return later.find(isWhole) ?? first
}

function isWhole({ item, wording }: Worded): boolean {
  return item.whole?.abstract || wording.hasWhole
}

/** The generated fields of a paper that the digests list. */
export function generate(paper: Paper, { item, original, wording }: Worded, register: DigestRegister): Generated {
  return {
    title: wording.title,
    digests: digestsOf(paper, item.title, register),
    arxiv: original?.arxiv ?? known(paper, 'arxiv'),
    authors: original?.authors ?? listed(paper, 'authors'),
    published: original?.published ?? known(paper, 'published'),
    categories: original?.categories ?? listed(paper, 'categories'),
    pdf: known(paper, 'pdf'),
    code: listed(paper, 'code'),
    original: original && 'arxiv',
    themes: wording.themes,
    evidence: wording.evidence,
    doubts: wording.doubts,
    unrestored: wording.unrestored,
    scraped: { title: item.title, abstract: item.abstract },
    body: wording.body,
  }
}

/** What the earliest listing that knows it says. */
function known(paper: Paper, fact: 'arxiv' | 'published' | 'pdf'): string | undefined {
  return paper.listings.find(({ item }) => item[fact] !== undefined)?.item[fact]
}

function listed(paper: Paper, fact: 'authors' | 'categories' | 'code'): string[] | undefined {
  const said = paper.listings.find(({ item }) => (item[fact] ?? []).length > 0)?.item[fact]
  return said && [...said]
}

/** Digests that list the paper, and those that set its title aside for a fault but listed it before, each with its position. */
function digestsOf({ known, listings }: Paper, title: string, { byId }: DigestRegister): Record<string, number> {
  const places = new Map<string, number>()
  for (const { digest, position } of listings) if (!places.has(digest.id)) places.set(digest.id, position)
  for (const [id, position] of Object.entries(known?.entry.data.digests ?? {})) {
    const digest = byId.get(id)
    if (!places.has(id) && digest && isSetAside(title, digest)) places.set(id, position)
  }
  return Object.fromEntries([...places].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** A reader's list of papers as it is kept, linked to and read in again; the last one saved comes first. */

export interface SavedPaper {
  readonly slug: string
  /** Plain text; empty when only the address is known. */
  readonly title: string
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Reads what was kept, whoever wrote it: what is no paper is left out. */
export function parseSaved(text: string | null): SavedPaper[] {
  let value: unknown
  try {
    value = JSON.parse(text ?? '[]')
  } catch {
    return []
  }
  return Array.isArray(value) ? distinct(value.flatMap(savedPaper)) : []
}

function savedPaper(value: unknown): SavedPaper[] {
  if (typeof value !== 'object' || value === null || !('slug' in value)) return []
  const { slug } = value
  if (typeof slug !== 'string' || !SLUG.test(slug)) return []
  return [{ slug, title: 'title' in value && typeof value.title === 'string' ? value.title : '' }]
}

/** The list with papers put first; one that it had keeps its place. */
export function withPapers(list: readonly SavedPaper[], papers: readonly SavedPaper[]): SavedPaper[] {
  const had = new Set(list.map(({ slug }) => slug))
  return [...distinct(papers).filter(({ slug }) => !had.has(slug)), ...list]
}

export function withoutPapers(list: readonly SavedPaper[], slugs: readonly string[]): SavedPaper[] {
  return list.filter(({ slug }) => !slugs.includes(slug))
}

/** The part of a link's address that carries a list, `#papers=a,b`: a fragment is sent to no server. */
export const listFragment = (list: readonly SavedPaper[]): string => `#papers=${list.map(({ slug }) => slug).join(',')}`

/** The list that an address carries; empty when it carries none. */
export function readFragment(hash: string): SavedPaper[] {
  const slugs = /^#papers=([a-z0-9,-]+)$/.exec(hash)?.[1]?.split(',') ?? []
  return distinct(slugs.filter((slug) => SLUG.test(slug)).map((slug) => ({ slug, title: '' })))
}

function distinct(list: readonly SavedPaper[]): SavedPaper[] {
  const met = new Set<string>()
  return list.filter(({ slug }) => !met.has(slug) && met.add(slug))
}

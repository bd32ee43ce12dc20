/** The entries that are there already: which can be used, which are broken, and what each of them claims. */
import type { Entry } from '../../entry.ts'
import { type EntryReading, fieldLine } from '../../entry-file.ts'
import { hashOf } from '../../field-hash.ts'
import type { Problem } from '../../problem.ts'
import type { TextFile } from './text-file.ts'

/** An entry that follows the digests. */
export interface KnownEntry {
  readonly path: string
  readonly text: string
  readonly entry: Entry
}

/** An entry that nobody may touch before a person has mended it, and whatever of it says which paper it is. */
export interface BrokenEntry {
  readonly path: string
  readonly title: string | undefined
  readonly arxiv: string | undefined
  /** The hash of the arXiv id that the digests said, where any did: a person may have put another in the field. */
  readonly listedAs: string | undefined
  readonly guid: string | undefined
  /** Slugs it holds: its own, as minted, former ones, and its file's name. */
  readonly slugs: readonly string[]
  readonly key: string | undefined
}

/**
 * Reads all entries. One that cannot be read, or that claims a slug, GUID or citation key of an entry before it, is broken.
 *
 * @param files Entry files, in any order; they are taken in the order of their paths.
 */
export function knownEntries(
  files: readonly TextFile[],
  readEntry: (text: string, path: string) => EntryReading,
): { known: KnownEntry[]; broken: BrokenEntry[]; problems: Problem[] } {
  const known: KnownEntry[] = []
  const broken: BrokenEntry[] = []
  const problems: Problem[] = []
  const holders = new Map<string, string>()
  for (const { path, text } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const reading = readEntry(text, path)
    problems.push(...reading.problems)
    const { entry } = reading
    const twice = entry && claimsOf(entry).find((claim) => holders.has(claim.name))
    if (entry && !twice) {
      for (const claim of claimsOf(entry)) holders.set(claim.name, path)
      known.push({ path, text, entry })
      continue
    }
    if (twice) {
      problems.push({
        file: path,
        line: fieldLine(text, twice.field),
        rule: 'entry-twice',
        what: `${twice.name} belongs to ${holders.get(twice.name)} already`,
        fix: 'delete one of the two, or give this entry its own',
        scope: 'item',
      })
    }
    broken.push(brokenEntry(path, reading.loose))
  }
  return { known, broken, problems }
}

function claimsOf({ data }: Entry): { name: string; field: string }[] {
  const slugs = new Set([data.slug, ...(data.aliases ?? [])])
  return [
    ...[...slugs].map((slug) => ({ name: `slug ${slug}`, field: slug === data.slug ? 'slug' : 'aliases' })),
    { name: `guid ${data.guid}`, field: 'guid' },
    { name: `key ${data.key}`, field: 'key' },
  ]
}

function brokenEntry(path: string, loose: unknown): BrokenEntry {
  const string = (value: unknown) => (typeof value === 'string' ? value : undefined)
  const aliases = member(loose, 'aliases')
  const fileName = path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '')
  const generated = member(loose, 'generated')
  const slugs = [member(loose, 'slug'), member(generated, 'slug'), fileName, ...(Array.isArray(aliases) ? aliases : [])]
  const arxiv = string(member(loose, 'arxiv'))
  return {
    path,
    title: string(member(member(loose, 'scraped'), 'title')),
    arxiv,
    listedAs: generated === undefined && arxiv !== undefined ? hashOf(arxiv) : string(member(generated, 'arxiv')),
    guid: string(member(loose, 'guid')),
    slugs: slugs.filter((slug) => typeof slug === 'string'),
    key: string(member(loose, 'key')),
  }
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined
}

/** Reads all digest files of a content folder, in the order of their ids. */
import type { Problem } from '../problem.ts'
import type { Digest, ReadResult } from './read/digest.ts'
import type { DigestFile } from './run.ts'

export interface DigestsRead {
  readonly digests: readonly Digest[]
  /** False when a file could not be read as a whole: then nothing can be said of what is missing. */
  readonly whole: boolean
  readonly problems: readonly Problem[]
}

/**
 * Reads every digest. Two files of one id, and no file where entries exist, are problems of the whole run.
 *
 * @param entryCount How many entries there are.
 * @param accepted Ids given to `--accept`.
 */
export function readDigests(
  files: readonly DigestFile[],
  entryCount: number,
  accepted: ReadonlySet<string>,
  readDigest: (file: DigestFile) => ReadResult,
): DigestsRead {
  const results = [...files].sort((a, b) => compare(a.path, b.path)).map(readDigest)
  const problems = results.flatMap((result) => result.problems)
  const byId = new Map<string, Digest>()
  for (const digest of results.flatMap((result) => result.digests)) {
    const first = byId.get(digest.id)
    if (first) problems.push(twice(first, digest))
    else byId.set(digest.id, digest)
  }
  if (files.length === 0) problems.push(none(entryCount))
  for (const id of accepted) if (!byId.has(id)) problems.push(unknown(id))
  const digests = [...byId.values()].sort((a, b) => compare(a.id, b.id))
  return { digests, whole: results.every((result) => result.digests.length > 0), problems }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function twice(first: Digest, second: Digest): Problem {
  return {
    file: second.file,
    line: 0,
    rule: 'digest-twice',
    what: `${first.file} is the digest ${first.id} already`,
    fix: 'delete one of the two, or add a name after the date (YYYY-MM-DD-name)',
    scope: 'run',
  }
}

function none(entryCount: number): Problem {
  return {
    file: 'digests',
    line: 0,
    rule: 'no-digest',
    what: entryCount > 0 ? `there is no digest, but ${entryCount} entries came from some` : 'there is no digest',
    fix: entryCount > 0 ? 'restore the digest files, or delete the entries too' : 'put a digest there, named YYYY-MM-DD.txt',
    scope: entryCount > 0 ? 'run' : 'note',
  }
}

function unknown(id: string): Problem {
  return {
    file: `digests/${id}`,
    line: 0,
    rule: 'accept-unknown',
    what: 'there is no digest of this name to accept',
    fix: 'look at the name',
    scope: 'note',
  }
}

/** The pipeline from end to end: digests → read → restore → classify → write → entries. Values in, values out; no file is touched. */
import type { EntryReading } from '../entry-file.ts'
import { parseRecords } from '../lookup/record.ts'
import type { Problem } from '../problem.ts'
import { complete } from './complete.ts'
import { type IngestReport, reportOf } from './ingest-report.ts'
import type { ReadResult } from './read/digest.ts'
import { readDigests } from './read-digests.ts'
import { digestRegister } from './write/digest-register.ts'
import { gather } from './write/gather.ts'
import { generate, wordPaper } from './write/generate.ts'
import { likenessKey } from './write/identity.ts'
import { knownEntries } from './write/known-entries.ts'
import { lostPapers } from './write/lost.ts'
import { NameRegister } from './write/name-register.ts'
import type { RawTexts } from './write/raw-texts.ts'
import type { TextFile } from './write/text-file.ts'
import { type Stations, type Wording, wordingOf } from './write/wording.ts'
import { writePaper } from './write/write-paper.ts'

/** A digest's file as it lies on the disk; `path` is relative to the content folder. */
export interface DigestFile {
  readonly path: string
  readonly bytes: Uint8Array
}

export interface IngestInput {
  readonly digests: readonly DigestFile[]
  readonly entries: readonly TextFile[]
  /** What arXiv said of papers; see src/lookup/. */
  readonly lookups?: readonly TextFile[]
  /** Ids of digests that may lose papers. */
  readonly accepted: ReadonlySet<string>
  readonly stations: Stations & {
    readonly readDigest: (file: DigestFile) => ReadResult
    readonly readEntry: (text: string, path: string) => EntryReading
    /** In the place of the stations that read a text, what they made of it before. */
    readonly word?: (texts: RawTexts) => Wording
  }
  /** Called after each paper, for a progress line. */
  readonly onPaper?: (done: number, all: number) => void
}

/** What is to be done to the files of `papers/`. */
export interface Changes {
  readonly write: readonly TextFile[]
  readonly remove: readonly string[]
}

export interface IngestOutcome {
  /** Empty when a problem of the whole run was found. */
  readonly changes: Changes
  readonly report: IngestReport
  readonly problems: readonly Problem[]
}

/** Turns digests into changes of the entries. The same digests and entries give the same changes; applied, they leave none. */
export function ingest(input: IngestInput): IngestOutcome {
  const { stations, accepted } = input
  const entries = knownEntries(input.entries, stations.readEntry)
  const lookups = (input.lookups ?? []).map(({ path, text }) => parseRecords(text, path))
  const asked = new Map(lookups.flatMap(({ records }) => records.map(({ key, found }) => [key, found])))
  const read = complete(readDigests(input.digests, input.entries.length, accepted, stations.readDigest), asked)
  const papers = gather(entries.known, entries.broken, read.digests)
  const problems = [
    ...lookups.flatMap((one) => one.problems),
    ...read.problems,
    ...entries.problems,
    ...lostPapers(papers, read.digests, accepted),
  ]
  if (!read.whole || problems.some(({ scope }) => scope === 'run')) {
    return { changes: { write: [], remove: [] }, report: reportOf(read.digests.length, []), problems }
  }

  const register = digestRegister(read.digests)
  const names = new NameRegister(entries.known, entries.broken)
  const word = stations.word ?? ((texts) => wordingOf(texts, stations))
  const fates = papers.map((paper, index) => {
    const [first] = paper.listings
    const original = first && asked.get(likenessKey(first.item.title))
    const worded = wordPaper(paper, original, word)
    const outcome = writePaper(paper, worded && generate(paper, worded, register), register, names)
    input.onPaper?.(index + 1, papers.length)
    return { outcome, counted: worded && { formulas: worded.wording.formulas, themes: worded.wording.themes } }
  })
  const changes = {
    write: fates.flatMap(({ outcome }) => outcome.file ?? []),
    remove: fates.flatMap(({ outcome }) => outcome.remove ?? []),
  }
  const found = fates.flatMap(({ outcome }) => outcome.problems)
  return { changes, report: reportOf(read.digests.length, fates), problems: [...problems, ...found] }
}

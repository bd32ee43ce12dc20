/** Every file below `content/papers`, checked, rendered once and kept: what pages and feeds are made of. */
import { folders } from '../folders.ts'
import { formatProblem, type Problem } from '../problem.ts'
import { clashes } from './clashes.ts'
import { type EntryFile, entryFile, entryMark, entryPaths } from './entry-files.ts'
import { type MadePaper, makePaper } from './make-paper.ts'
import type { Paper } from './paper.ts'
import { readPapers, writePapers } from './papers-file.ts'
import { isStored, keyOf, prepareStore } from './stored.ts'

/** Entries that cannot be published, and everything that is wrong with them. */
export class FaultyEntriesError extends Error {
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(`Entries have faults:\n${problems.map(formatProblem).join('\n')}`)
    this.problems = problems
  }
}

/** `makePaper` of each file, in their order. */
export type MakeAll = (files: readonly EntryFile[]) => Promise<readonly MadePaper[]>

/** By path, what this process has found or made of a file, and how that lay on the disk: while somebody edits, only what was touched is read. */
const seen = new Map<string, { readonly mark: string; readonly paper: Paper }>()

/**
 * Brings what is stored of the entries, and the list of papers, up to date. Only new and changed entries cost anything.
 *
 * @param makeAll makes those; one after the other when left out.
 * @throws FaultyEntriesError with every fault of every entry; then the list of papers stays as it was.
 */
export async function makePapers(makeAll: MakeAll = async (files) => files.map(makePaper)): Promise<readonly Paper[]> {
  prepareStore()
  const { content } = folders
  const paths = entryPaths(content)
  const marks = paths.map((path) => entryMark(content, path))
  const touched = paths.filter((path, at) => seen.get(path)?.mark !== marks[at]).map((path) => entryFile(content, path))
  const found = await foundOrMade(touched, makeAll)
  const all = paths.map((path) => found.get(path) ?? { paper: seen.get(path)?.paper, problems: [] })
  const papers = all.flatMap(({ paper }) => paper ?? [])
  const problems = [...all.flatMap((one) => one.problems), ...clashes(papers)]
  if (problems.length > 0) throw new FaultyEntriesError(problems)
  writePapers(papers)
  seen.clear()
  for (const [at, paper] of papers.entries()) seen.set(paper.file, { mark: marks[at] ?? '', paper })
  return papers
}

/** By path: papers of the last list of which all is stored, and the others, made. */
async function foundOrMade(files: readonly EntryFile[], makeAll: MakeAll): Promise<ReadonlyMap<string, MadePaper>> {
  if (files.length === 0) return new Map()
  const kept = await keptPapers()
  const found = new Map<string, MadePaper>()
  for (const file of files) {
    const key = keyOf(file)
    const paper = kept.get(key)
    if (paper !== undefined && isStored(key)) found.set(file.file, { paper, problems: [] })
  }
  const others = files.filter(({ file }) => !found.has(file))
  for (const [at, made] of (await makeAll(others)).entries()) found.set(others[at]?.file ?? '', made)
  return found
}

/** Papers of the last list, by key: this process's own, or that of the one before. */
async function keptPapers(): Promise<ReadonlyMap<string, Paper>> {
  const own = [...seen.values()].map(({ paper }) => paper)
  const papers = own.length > 0 ? own : await readPapers().catch((): Paper[] => [])
  return new Map(papers.map((paper) => [paper.key, paper]))
}

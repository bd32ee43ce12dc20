/** The list of all papers as pages show them, in one file beside Astro's cache. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { opened } from '../sealed.ts'
import { writeSealed } from '../write-sealed.ts'
import { cacheFolder } from './cache.ts'
import type { Paper } from './paper.ts'

/** Absolute path. */
export const papersFile = join(cacheFolder, 'papers.jsonl')
const LINE_END = '\n'

/** @throws Error when there is no list, or it is not as it was written. */
export async function readPapers(): Promise<readonly Paper[]> {
  const list = opened(await readFile(papersFile))
  if (list === undefined) throw new Error(`${papersFile} is damaged: build again`)
  const papers: Paper[] = []
  // Line by line: as one text, several threads would hold all of it at once.
  for (let start = 0; start < list.length; ) {
    const end = list.indexOf(LINE_END, start)
    papers.push(JSON.parse(list.toString('utf8', start, end)))
    start = end + LINE_END.length
  }
  return papers
}

export function writePapers(papers: readonly Paper[]): void {
  const lines = function* () {
    for (const paper of papers) yield Buffer.from(JSON.stringify(paper) + LINE_END)
  }
  writeSealed(papersFile, lines())
}

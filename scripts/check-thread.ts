/** A thread of `check`: files of a site in, what is found in them out. */
import { readFileSync } from 'node:fs'
import { parentPort } from 'node:worker_threads'
import { readers } from '../src/check/site.ts'

/** A file by its path in the site and on the disk. */
export interface SiteFile {
  readonly path: string
  readonly file: string
}

const factsOf = ({ path, file }: SiteFile) => {
  const read = () => readFileSync(file, 'utf8')
  return path.endsWith('.html') ? readers.pageFacts(path, read) : readers.documentFacts(path, read)
}

parentPort?.on('message', (files: readonly SiteFile[]) => parentPort?.postMessage(files.map(factsOf)))

/** The entries' files below a content folder. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow } from '../files-below.ts'

export interface EntryFile {
  /** Below the content folder, with forward slashes. */
  readonly file: string
  readonly text: string
}

/** In the order of their paths, relative to the content folder; links, which may lead out of it, and what is hidden are left out. */
export function entryPaths(content: string): string[] {
  const folder = join(content, 'papers')
  if (!existsSync(folder)) return []
  const entries = filesBelow(folder).filter((path) => path.endsWith('.md') && !/(?:^|\/)\./.test(path))
  return entries.map((path) => `papers/${path}`)
}

/** @param path as `entryPaths` gives it. */
export function entryFile(content: string, path: string): EntryFile {
  return { file: path, text: readFileSync(join(content, path), 'utf8') }
}

/** What is another when the file has been touched. */
export function entryMark(content: string, path: string): string {
  const { mtimeMs, size } = statSync(join(content, path))
  return `${mtimeMs} ${size}`
}

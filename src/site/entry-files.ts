/** The entries' files below a content folder. */
import { readFileSync, statSync } from 'node:fs'
import { glob } from 'node:fs/promises'
import { join, relative } from 'node:path'

export interface EntryFile {
  /** Below the content folder, with forward slashes. */
  readonly file: string
  readonly text: string
}

/** In the order of their paths, relative to the content folder; links, which may lead out of it, are left out. */
export async function entryPaths(content: string): Promise<string[]> {
  const paths: string[] = []
  for await (const item of glob('papers/**/*.md', { cwd: content, withFileTypes: true }))
    if (item.isFile()) paths.push(relative(content, join(item.parentPath, item.name)).replaceAll('\\', '/'))
  return paths.sort()
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

/** The entries' files below a content folder. */
import { glob, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'

export interface EntryFile {
  /** Below the content folder, with forward slashes. */
  readonly file: string
  readonly text: string
}

/** In the order of their paths; links, which may lead out of the folder, are left out. */
export async function entryFiles(content: string): Promise<EntryFile[]> {
  const files: string[] = []
  for await (const item of glob('papers/**/*.md', { cwd: content, withFileTypes: true }))
    if (item.isFile()) files.push(relative(content, join(item.parentPath, item.name)).replaceAll('\\', '/'))
  return Promise.all(files.sort().map(async (file) => ({ file, text: await readFile(join(content, file), 'utf8') })))
}

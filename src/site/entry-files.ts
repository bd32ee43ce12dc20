/** The entries' files below a content folder. */
import { glob, readFile } from 'node:fs/promises'
import { join } from 'node:path'

export interface EntryFile {
  /** Below the content folder, with forward slashes. */
  readonly file: string
  readonly text: string
}

/** In the order of their paths. */
export async function entryFiles(content: string): Promise<EntryFile[]> {
  const files: string[] = []
  for await (const file of glob('papers/**/*.md', { cwd: content })) files.push(file.replaceAll('\\', '/'))
  return Promise.all(files.sort().map(async (file) => ({ file, text: await readFile(join(content, file), 'utf8') })))
}

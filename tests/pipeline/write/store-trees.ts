/** Entries before and after a run, for the tests of the store. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Changes } from '../../../src/pipeline/run.ts'
import type { TextFile } from '../../../src/pipeline/write/text-file.ts'

export const entriesBefore: readonly TextFile[] = [
  { path: 'papers/2024/goes.md', text: 'the last of its year' },
  { path: 'papers/2025/changes.md', text: 'old' },
  { path: 'papers/2025/stays.md', text: 'stays' },
]

export const changes: Changes = {
  write: [
    { path: 'papers/2025/changes.md', text: 'new' },
    { path: 'papers/2025/comes.md', text: 'comes' },
    { path: 'papers/2026/first.md', text: 'the first of its year' },
  ],
  remove: ['papers/2024/goes.md'],
}

export const entriesAfter: readonly TextFile[] = [
  { path: 'papers/2025/changes.md', text: 'new' },
  { path: 'papers/2025/comes.md', text: 'comes' },
  { path: 'papers/2025/stays.md', text: 'stays' },
  { path: 'papers/2026/first.md', text: 'the first of its year' },
]

/** Makes `content` hold these entries and nothing else. */
export async function plant(content: string, entries: readonly TextFile[]): Promise<void> {
  await rm(content, { recursive: true, force: true })
  await mkdir(content, { recursive: true })
  for (const { path, text } of entries) {
    await mkdir(dirname(join(content, path)), { recursive: true })
    await writeFile(join(content, path), text)
  }
}

/** Every file of a content folder, with its text. */
export async function harvest(content: string): Promise<TextFile[]> {
  const items = await readdir(content, { recursive: true, withFileTypes: true })
  const files = items.filter((item) => item.isFile()).map((item) => join(item.parentPath, item.name))
  const texts = await Promise.all(
    files.map(async (file) => ({ path: file.slice(content.length + 1), text: await readFile(file, 'utf8') })),
  )
  return texts.sort((a, b) => (a.path < b.path ? -1 : 1))
}

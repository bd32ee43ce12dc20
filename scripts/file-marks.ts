/** One hash for all files of a folder: whether anything in it has changed. Waited for: another thread would take longer to be asked. */
import { hash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow } from '../src/files-below.ts'

/** Of names and content of a file or of all files of a folder. */
export function contentMarks(path: string): string {
  return marks(path, (file) => hash('sha256', readFileSync(file)))
}

/** Of names, sizes and times of all files of a folder. */
export function diskMarks(folder: string): string {
  return marks(folder, diskMark)
}

/** Size and time of a file: the content is what was written unless they say otherwise. */
export function diskMark(file: string): string {
  const { size, mtimeMs } = statSync(file)
  return `${size} ${mtimeMs}`
}

function marks(path: string, mark: (file: string) => string): string {
  const all = filesOf(path).map((file) => `${file}\n${mark(file)}`)
  return hash('sha256', all.join('\n'))
}

function filesOf(path: string): string[] {
  try {
    return filesBelow(path).map((file) => join(path, file))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return [path]
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}

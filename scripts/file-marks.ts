/** One hash for all files of a folder: whether anything in it has changed. */
import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Files read at a time. */
const AT_A_TIME = 256

/** Of names and content of a file or of all files of a folder. */
export async function contentMarks(path: string): Promise<string> {
  return marks(path, async (file) => hash(await readFile(file)))
}

/** Of names, sizes and times: the content is what was written unless a time says otherwise. */
export async function diskMarks(folder: string): Promise<string> {
  return marks(folder, async (file) => {
    const { size, mtimeMs } = await stat(file)
    return `${size} ${mtimeMs}`
  })
}

async function marks(path: string, mark: (file: string) => Promise<string>): Promise<string> {
  const files = (await filesOf(path)).sort()
  const all: string[] = []
  for (let from = 0; from < files.length; from += AT_A_TIME) {
    const some = files.slice(from, from + AT_A_TIME)
    all.push(...(await Promise.all(some.map(async (file) => `${file}\n${await mark(file)}`))))
  }
  return hash(all.join('\n'))
}

async function filesOf(path: string): Promise<string[]> {
  try {
    const found = await readdir(path, { recursive: true, withFileTypes: true })
    return found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return [path]
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}

function hash(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex')
}

/** Reads a content folder: digests, entries and themes as they lie there. Nothing outside the folder is read. */
import { closeSync, constants, type Dirent, fstatSync, lstatSync, openSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '../../problem.ts'
import { LARGEST, tooLarge } from '../read/unpack.ts'
import type { DigestFile } from '../run.ts'
import type { TextFile } from './text-file.ts'

export interface Content {
  readonly digests: readonly DigestFile[]
  readonly entries: readonly TextFile[]
  /** What arXiv said of papers: the files of `lookups/`. */
  readonly lookups: readonly TextFile[]
  /** Text of `themes.yaml`; undefined when there is none. */
  readonly themes: string | undefined
  readonly problems: readonly Problem[]
}

/**
 * Waited for: thousands of small files are read in a tenth of the time that it takes to have another thread do it.
 *
 * @param content Absolute path of the content folder.
 */
export function readContent(content: string): Content {
  const problems: Problem[] = []
  const digests: DigestFile[] = []
  for (const item of listFolder(content, 'digests', problems)) {
    if (item.name.startsWith('.') || /^readme/i.test(item.name)) continue
    const path = `digests/${item.name}`
    if (!item.isFile()) {
      problems.push(
        fault(path, 'digest-not-file', `this is ${kindOf(item)}, not a file`, 'put the digest itself into digests/', 'run'),
      )
      continue
    }
    const bytes = readWhole(content, path, problems)
    if (bytes) digests.push({ path, bytes })
  }
  const entries = readEntries(content, 'papers', problems)
  const lookups: TextFile[] = []
  for (const item of listFolder(content, 'lookups', problems)) {
    if (!item.isFile() || !/^\d{4}\.jsonl$/.test(item.name)) continue
    const bytes = readWhole(content, `lookups/${item.name}`, problems)
    if (bytes) lookups.push({ path: `lookups/${item.name}`, text: new TextDecoder().decode(bytes) })
  }
  const hasThemes = lstatSync(join(content, 'themes.yaml'), { throwIfNoEntry: false }) !== undefined
  const themes = hasThemes ? readWhole(content, 'themes.yaml', problems) : undefined
  return { digests, entries, lookups, themes: themes && new TextDecoder().decode(themes), problems }
}

function readEntries(content: string, folder: string, problems: Problem[]): TextFile[] {
  const files: TextFile[] = []
  for (const item of listFolder(content, folder, problems)) {
    const path = `${folder}/${item.name}`
    if (item.name.startsWith('.')) continue
    if (item.isDirectory()) files.push(...readEntries(content, path, problems))
    else if (!item.name.endsWith('.md')) continue
    else if (!item.isFile())
      problems.push(fault(path, 'entry-not-file', `this is ${kindOf(item)}, not a file`, 'put the entry itself there', 'item'))
    else {
      const bytes = readWhole(content, path, problems)
      if (bytes) files.push({ path, text: decodeEntry(bytes) })
    }
  }
  return files
}

/** An entry that is not UTF-8 reads as empty: it is broken, and nothing is written over it. */
function decodeEntry(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return ''
  }
}

function listFolder(content: string, folder: string, problems: Problem[]): Dirent[] {
  try {
    const stat = lstatSync(join(content, folder))
    if (!stat.isDirectory()) {
      problems.push(fault(folder, 'folder-link', 'this is a link or a file, not a folder', 'make it a folder of its own', 'run'))
      return []
    }
    const items = readdirSync(join(content, folder), { withFileTypes: true })
    return items.sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') problems.push(unreadable(folder, error))
    return []
  }
}

function readWhole(content: string, path: string, problems: Problem[]): Uint8Array | undefined {
  try {
    // A link is no file of this folder, and may lead to one that nobody wants published.
    const file = openSync(join(content, path), constants.O_RDONLY | constants.O_NOFOLLOW)
    try {
      const before = fstatSync(file, { bigint: true })
      if (before.size > LARGEST) {
        problems.push(tooLarge(path))
        return undefined
      }
      const bytes = readFileSync(file)
      const after = fstatSync(file, { bigint: true })
      if (before.mtimeNs === after.mtimeNs && before.size === after.size && after.size === BigInt(bytes.length)) return bytes
      problems.push(
        fault(path, 'changed-while-read', 'the file changed while it was read', 'run again when it is complete', 'run'),
      )
    } finally {
      closeSync(file)
    }
  } catch (error) {
    problems.push(unreadable(path, error))
  }
  return undefined
}

function unreadable(path: string, error: unknown): Problem {
  if (codeOf(error) === 'ELOOP') return fault(path, 'not-file', 'this is a link, not a file', 'put the file itself there', 'run')
  return fault(path, 'unreadable', `it cannot be read (${codeOf(error) ?? 'unknown error'})`, 'look at its permissions', 'run')
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined
}

function kindOf(item: Dirent): string {
  return item.isSymbolicLink() ? 'a link' : item.isDirectory() ? 'a folder' : 'something else'
}

function fault(file: string, rule: string, what: string, fix: string, scope: Problem['scope']): Problem {
  return { file, line: 0, rule, what, fix, scope }
}

/** Names of the program and of parts of it, by all that their files hold: another name, and what was kept of their results is made again. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import katex from 'katex'
import { filesBelow } from './files-below.ts'
import { folders } from './folders.ts'

/** All that is built with. The lock file of what is installed tells of every library. */
const PROGRAM = [
  'src',
  'scripts',
  'public',
  'astro.config.mjs',
  'site.config.ts',
  'site.words.ts',
  'site.css',
  'package.json',
  'node_modules/.package-lock.json',
]

/** Variables that change what is built. */
const VARIABLES = ['DIGEST_URL', 'DIGEST_PREVIEW']

let program: string | undefined

/** Names the whole program and its settings, as they were when this process first asked. */
export function programVersion(): string {
  program ??= versionOf(PROGRAM, [process.version, process.platform, ...VARIABLES.map((name) => process.env[name] ?? '')])
  return program
}

/** Names the program that restores, the model included, and the libraries that have a say. */
export function restorerVersion(): string {
  return versionOf(['src/pipeline/restore', 'src/tex'], [katex.version, String(process.versions.unicode)])
}

function versionOf(paths: readonly string[], more: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(more))
  for (const path of paths.flatMap(filesOf)) {
    const content = readFileSync(join(folders.root, path))
    hash.update(`${path} ${content.byteLength}\n`).update(content)
  }
  return hash.digest('hex')
}

/** Paths below the project's root, with `path` itself when it is a file; none when there is nothing. */
function filesOf(path: string): string[] {
  const absolute = join(folders.root, path)
  if (!existsSync(absolute)) return []
  if (statSync(absolute).isFile()) return [path]
  return filesBelow(absolute).map((file) => `${path}/${file}`)
}

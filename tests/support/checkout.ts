/** A checkout of its own, in which one may damage whatever one likes: the program, what is installed, its cache, its content. */
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')

const PROGRAM = [
  ...['src', 'scripts', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json'],
  ...['site.config.ts', 'site.words.ts', 'site.css'],
]

interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

export interface Checkout {
  readonly folder: string
  /** Its content folder: the toy digests, their entries not yet written. */
  readonly content: string
  /** Runs a script of it, as npm does. `before` stands in front of node's command line. */
  readonly run: (script: string, flags?: readonly string[], before?: readonly string[]) => Promise<Ended>
  /** Begins to run a script of it. */
  readonly start: (script: string) => ChildProcess
  readonly remove: () => Promise<void>
}

export async function makeCheckout(): Promise<Checkout> {
  const folder = await mkdtemp(join(tmpdir(), 'checkout-'))
  for (const part of PROGRAM) await cp(join(root, part), join(folder, part), { recursive: true })
  // Packages are linked one by one, so that one of them can be another.
  const packages = join(folder, 'node_modules')
  await mkdir(packages)
  for (const name of await readdir(join(root, 'node_modules')))
    await symlink(join(root, 'node_modules', name), join(packages, name))
  const content = join(folder, 'content')
  for (const part of ['digests', 'themes.yaml'])
    await cp(join(root, 'tests/fixtures/toy', part), join(content, part), { recursive: true })
  const { DIGEST_CONTENT: _, DIGEST_OUT: __, ...env } = process.env
  const options = { cwd: folder, env }
  const script = (name: string) => join(folder, `scripts/${name}.ts`)
  return {
    folder,
    content,
    run: (name, flags = [], before = []) =>
      new Promise((done) => {
        const [program = process.execPath, ...rest] = [...before, process.execPath, script(name), ...flags]
        execFile(program, rest, options, (error, stdout, stderr) => done({ code: Number(error?.code ?? 0), stdout, stderr }))
      }),
    start: (name) => spawn(process.execPath, [script(name)], { ...options, stdio: 'ignore' }),
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }),
  }
}

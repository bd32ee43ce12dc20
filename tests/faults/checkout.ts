/** A checkout of its own, in which a test may damage whatever it likes: the program, its cache, its content. */
import { execFile } from 'node:child_process'
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { onTestFinished, vi } from 'vitest'

// Each test runs the program several times, and a machine may be busy.
vi.setConfig({ testTimeout: 180_000 })

const root = resolve(import.meta.dirname, '../..')

interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

interface Checkout {
  readonly folder: string
  /** Its content folder: the toy digests, their entries not yet written. */
  readonly content: string
  /** Runs a script of it, as npm does. `before` stands in front of node's command line. */
  readonly run: (script: string, flags?: readonly string[], before?: readonly string[]) => Promise<Ended>
}

/** Gone when the test is over. */
export async function checkout(): Promise<Checkout> {
  const folder = await mkdtemp(join(tmpdir(), 'checkout-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }))
  for (const part of ['src', 'scripts', 'site.config.ts', 'site.words.ts', 'package.json'])
    await cp(join(root, part), join(folder, part), { recursive: true })
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
  const content = join(folder, 'content')
  for (const part of ['digests', 'themes.yaml'])
    await cp(join(root, 'tests/fixtures/toy', part), join(content, part), { recursive: true })
  const { DIGEST_CONTENT: _, DIGEST_OUT: __, ...env } = process.env
  const options = { cwd: folder, env }
  return {
    folder,
    content,
    run: (script, flags = [], before = []) =>
      new Promise((done) => {
        const [program = process.execPath, ...rest] = [
          ...before,
          process.execPath,
          join(folder, `scripts/${script}.ts`),
          ...flags,
        ]
        execFile(program, rest, options, (error, stdout, stderr) => done({ code: Number(error?.code ?? 0), stdout, stderr }))
      }),
  }
}

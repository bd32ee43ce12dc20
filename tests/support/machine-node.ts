/** A machine whose own `node` must not be used: npm scripts bring theirs. */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve, sep } from 'node:path'

const root = resolve(import.meta.dirname, '../..')

export interface NpmRun {
  readonly code: number | null
  /** What npm and its children wrote, both streams together. */
  readonly output: string
  /** Command lines, npm's own left out, that were run by the machine's `node`. */
  readonly byMachine: readonly string[]
}

/**
 * Runs npm in the project as a fresh shell would, on a PATH without `node_modules/.bin` whose `node` notes down each use.
 *
 * @param before What stands before npm on the command line.
 */
export async function runNpm(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  before: readonly string[] = [],
): Promise<NpmRun> {
  const [program = 'npm', ...rest] = [...before, 'npm', ...args]
  const folder = mkdtempSync(join(tmpdir(), 'machine-node-'))
  const used = join(folder, 'used.log')
  writeFileSync(used, '')
  writeFileSync(join(folder, 'node'), `#!/bin/sh\necho "$*" >> '${used}'\nexec '${process.execPath}' "$@"\n`, { mode: 0o755 })
  const inherited = (process.env.PATH ?? '').split(delimiter).filter((path) => !path.includes(`${sep}node_modules${sep}`))
  try {
    const { code, output } = await run(program, rest, {
      ...shellEnvironment(),
      ...env,
      PATH: [folder, ...inherited].join(delimiter),
    })
    const lines = readFileSync(used, 'utf8').split('\n')
    return {
      code,
      output,
      byMachine: lines.filter((line) => line !== '' && !/^\S*(?:npm|npm-cli\.js|npm-prefix\.js)(?: |$)/.test(line)),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Runs a program in the project's folder and waits for its end. */
export function run(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<{ code: number | null; output: string }> {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    const collect = (chunk: Buffer) => {
      output += chunk.toString()
    }
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    child.once('error', fail)
    child.once('close', (code) => done({ code, output }))
  })
}

/** The environment without what npm, vitest and the test run put into it. */
export function shellEnvironment(): NodeJS.ProcessEnv {
  const isOurs = (name: string) =>
    /^(?:npm_|VITEST|DIGEST_|NODE_ENV$|NODE_OPTIONS$|TEST$|DEV$|PROD$|MODE$|BASE_URL$|SSR$)/.test(name)
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !isOurs(name)))
}

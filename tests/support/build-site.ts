/** Builds a site for tests, from a copy of a content folder, with the command that a user runs. */
import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { runNpm } from './machine-node.ts'
import { withoutNetwork } from './without-network.ts'

const root = resolve(import.meta.dirname, '../..')

export interface TestSite {
  /** The copy of the content folder, with the entries that the build wrote. */
  readonly content: string
  readonly out: string
  readonly url: string
  /** Path of `url`. */
  readonly base: string
  /** What the build wrote to the terminal. */
  readonly log: string
  /** Command lines of the build that ran on the machine's Node instead of npm's. */
  readonly byMachine: readonly string[]
}

export interface TestSiteOptions {
  /** Names the folder below `.cache/test/` that content and site stand in. */
  readonly name: string
  /** Content folder to copy, relative to the project. */
  readonly from: string
  readonly url: string
}

/** Copies a content folder, its entries left out, to where a test may change it. */
function copyContent({ name, from }: Pick<TestSiteOptions, 'name' | 'from'>): { content: string; out: string } {
  const folder = join(root, '.cache/test', name)
  const content = join(folder, 'content')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  cpSync(resolve(root, from), content, { recursive: true, filter: (path) => path !== resolve(root, from, 'papers') })
  return { content, out: join(folder, 'dist') }
}

/** @throws Error with the build's messages when it fails. */
export async function buildSite(options: TestSiteOptions): Promise<TestSite> {
  const { content, out } = copyContent(options)
  const { code, output, byMachine } = await runBuild(content, out, options.url)
  if (code !== 0) throw new Error(`The build of the site "${options.name}" ended with exit code ${code}:\n${output}`)
  return { content, out, url: options.url, base: new URL(options.url).pathname, log: output, byMachine }
}

/** `npm run build` for other folders than the project's own, without a network where the machine lets a test take it away. Waits while somebody else builds in this checkout. */
export async function runBuild(content: string, out: string, url: string): ReturnType<typeof runNpm> {
  for (;;) {
    const env = { DIGEST_CONTENT: content, DIGEST_OUT: out, DIGEST_URL: url }
    const run = await runNpm(['run', '--silent', 'build'], env, withoutNetwork)
    if (run.code === 0 || !/another run is starting|is running in this checkout/.test(run.output)) return run
    await setTimeout(1000)
  }
}

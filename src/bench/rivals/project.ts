/** A rival's project on the disk: written, installed, built from nothing. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { readEntry } from '../../entry-file.ts'
import { type ProgramRun, runProgram } from '../run-program.ts'
import type { Rival, RivalPaper } from './rival.ts'

/** The papers of a content folder, in the order of their files. */
export function rivalPapers(content: string): RivalPaper[] {
  const folder = join(content, 'papers')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'))
  return files.sort().flatMap((file) => {
    const { entry } = readEntry(readFileSync(join(folder, file), 'utf8'), file)
    if (entry === undefined) return []
    const { slug, title, digests, themes } = entry.data
    return [{ slug, title, digest: Object.keys(digests).sort()[0] ?? '', themes, body: entry.body }]
  })
}

/** Writes a rival's project into a folder and has npm install what it is built with, which needs the network. */
export async function makeProject(rival: Rival, papers: readonly RivalPaper[], folder: string): Promise<void> {
  const manifest = { private: true, type: 'module', dependencies: rival.packages }
  const files = new Map([['package.json', JSON.stringify(manifest)], ...rival.files(papers)])
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  await run(folder, ['npm', 'install', '--no-audit', '--no-fund', '--ignore-scripts'])
}

/** Builds a rival's site from nothing, with its search index: both programs' seconds, the more of their memory. */
export async function buildProject(rival: Rival, folder: string): Promise<ProgramRun> {
  for (const path of [rival.out, ...rival.caches]) rmSync(join(folder, path), { recursive: true, force: true })
  const built = await run(folder, rival.command)
  const indexed = await run(folder, ['pagefind', '--site', rival.out])
  const usage = built.usage &&
    indexed.usage && {
      processor: built.usage.processor + indexed.usage.processor,
      memory: Math.max(built.usage.memory, indexed.usage.memory),
    }
  return { output: built.output + indexed.output, seconds: built.seconds + indexed.seconds, usage }
}

function run(folder: string, [program, ...parameters]: readonly [string, ...string[]]): Promise<ProgramRun> {
  const path = [join(folder, 'node_modules/.bin'), process.env.PATH].join(delimiter)
  return runProgram(program, parameters, { ...process.env, PATH: path, ASTRO_TELEMETRY_DISABLED: '1' }, folder)
}

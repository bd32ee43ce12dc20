/**
 * `npm run bench:days -- FOLDER [count]`: a new day through the whole build. The folder's days stand beside the project's own digests;
 * the site is built without the last day and then with it, and what that did to older papers is told.
 */
import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { parseHTML } from 'linkedom'
import { readEntry } from '../src/entry-file.ts'
import { folders } from '../src/folders.ts'

const USAGE = `Usage: npm run bench:days -- FOLDER [count]

FOLDER holds digests of any form, each in a file named for its day (2025-01-07.json); the latest [count] are taken.
`

interface Day {
  readonly date: string
  readonly file: string
}

/** Where papers are published, by slug. */
type Pages = ReadonlyMap<string, string>

async function main(folder: string, count: number): Promise<void> {
  const days = daysIn(folder).slice(-count)
  const last = days.at(-1)
  if (last === undefined) throw new Error(`${folder}: no file there is named for a day`)
  const work = mkdtempSync(join(tmpdir(), 'bench-days-'))
  const [content, out] = [join(work, 'content'), join(work, 'dist')]
  try {
    mkdirSync(content)
    for (const part of ['digests', 'themes.yaml']) cpSync(join(folders.content, part), join(content, part), { recursive: true })
    for (const day of days.slice(0, -1)) write(content, day)
    const before = await built(`${days.length - 1} days and the project's own digests`, content, out)
    write(content, last)
    const after = await built(`and ${last.date}`, content, out)
    const changed = [...before].filter(([slug, html]) => after.get(slug) !== html).map(([slug]) => slug)
    console.log(`${changed.length} of ${before.size} older papers' pages changed by the new day`)
    for (const slug of changed) console.log(`  ${slug}`)
  } finally {
    rmSync(work, { recursive: true })
  }
}

/** The folder's days, oldest first. */
function daysIn(folder: string): Day[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const date = /^\d{4}-\d{2}-\d{2}/.exec(name)?.[0]
      return date === undefined ? [] : [{ date, file: join(folder, name) }]
    })
}

function write(content: string, { date, file }: Day): void {
  const digests = join(content, 'digests')
  // A day that the project has already stays as the project has it.
  if (!readdirSync(digests).some((name) => name.startsWith(date))) cpSync(file, join(digests, basename(file)))
}

/** Builds the site as its maintainer does, and tells what came of it. */
async function built(what: string, content: string, out: string): Promise<Pages> {
  const start = performance.now()
  const { code, output } = await build({ DIGEST_CONTENT: content, DIGEST_OUT: out })
  if (code !== 0) throw new Error(`the build ended with exit code ${code}:\n${output}`)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const entries = readdirSync(join(content, 'papers'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .flatMap((name) => readEntry(readFileSync(join(content, 'papers', name), 'utf8'), basename(name)).entry ?? [])
  const pages = new Map(
    entries.map(({ data: { slug } }) => [slug, readFileSync(join(out, 'papers', slug, 'index.html'), 'utf8')]),
  )
  const unthemed = entries.filter(({ data }) => data.themes.length === 0).length
  const related = [...pages.values()].map((html) => relatedOn(html))
  const short = related.filter(({ all }) => all < 5).length
  const far = related.filter(({ hasFurther }) => hasFurther).length
  console.log(
    `${what}: ${pages.size} papers in ${seconds} s, ${unthemed} without a theme, ${short} without five related ones, ${far} without five close ones`,
  )
  return pages
}

function relatedOn(html: string): { all: number; hasFurther: boolean } {
  const section = parseHTML(html).document.querySelector('[aria-labelledby=related]')
  return { all: section?.querySelectorAll('li').length ?? 0, hasFurther: section?.querySelector('h3') != null }
}

function build(env: Readonly<Record<string, string>>): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, [join(folders.root, 'scripts/build.ts')], {
    cwd: folders.root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text))
  return new Promise((done, fail) => {
    child.once('error', fail)
    child.once('close', (code) => done({ code, output }))
  })
}

const [folder, count = 'Infinity'] = process.argv.slice(2)
if (folder === undefined || !existsSync(folder) || !(Number(count) > 0)) {
  process.stderr.write(USAGE)
  process.exitCode = 2
} else await main(resolve(folder), Number(count))

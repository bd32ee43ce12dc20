/** `npm run engines`: a reader's way through the built site in Firefox and WebKit, where the machine has them. */
import { accessSync, constants, readFileSync } from 'node:fs'
import { glob } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import siteConfig from '../site.config.ts'
import { readEntry } from '../src/entry-file.ts'
import { folders } from '../src/folders.ts'
import type { Driver } from './engines/driver.ts'
import { firefox } from './engines/firefox.ts'
import { type Way, walk } from './engines/walk.ts'
import { webkit } from './engines/webkit.ts'
import { serve } from './serve.ts'

const USAGE = `Usage: npm run engines

Walks through the built site (dist/, or DIGEST_OUT) in every engine but Chromium that the machine has: Debian's firefox-esr, and
webkit2gtk-driver with xvfb. Ends with 1 when something does not hold, or when there is neither.
`

interface EngineProgram {
  /** Its names; the first that is there is taken. */
  readonly programs: readonly string[]
  /** What it does not run without. */
  readonly needs?: string
  readonly start: (program: string) => Promise<Driver>
}

const engines: readonly EngineProgram[] = [
  { programs: ['firefox-esr', 'firefox'], start: firefox },
  { programs: ['WebKitWebDriver'], needs: 'Xvfb', start: webkit },
]

function onPath(programs: readonly string[]): string | undefined {
  const paths = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => programs.map((program) => join(folder, program)))
  return paths.find((path) => {
    try {
      accessSync(path, constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}

/** A word of a title, long enough to be mistyped, and a paper with formulas. */
async function wayThrough(url: string): Promise<Way> {
  const files: string[] = []
  for await (const file of glob('papers/**/*.md', { cwd: folders.content })) files.push(file)
  const entries = files.sort().flatMap((file) => readEntry(readFileSync(join(folders.content, file), 'utf8'), file).entry ?? [])
  const meant = entries.flatMap(({ data }) => data.title.match(/\b[a-z]{9,}\b/g) ?? [])[0]
  const paper = entries.find(({ body }) => /\$[^$]+\$/.test(body) && !/\$\$|\\\$/.test(body))
  if (meant === undefined || paper === undefined) throw new Error('no title has a long word, or no abstract a formula')
  return {
    url,
    meant,
    typed: meant.slice(0, 4) + meant.slice(5),
    paper: `papers/${paper.data.slug}/`,
    formulas: [...paper.body.matchAll(/\$([^$]+)\$/g)].map(([, tex]) => tex ?? ''),
  }
}

async function main(): Promise<number> {
  const { url, close } = await serve(folders.out, siteConfig.base)
  let tried = 0
  let faults = 0
  try {
    const way = await wayThrough(url)
    for (const { programs, needs, start } of engines) {
      const program = onPath(programs)
      const missing =
        program === undefined ? programs[0] : needs !== undefined && onPath([needs]) === undefined ? needs : undefined
      if (program === undefined || missing !== undefined) {
        console.log(`${missing} is not on this machine`)
        continue
      }
      tried++
      const driver = await start(program)
      try {
        console.log(driver.name)
        for (const { what, fault } of await walk(driver, way)) {
          console.log(`  ${fault === undefined ? 'holds' : 'FAILS'}: ${what}${fault === undefined ? '' : ` (${fault})`}`)
          if (fault !== undefined) faults++
        }
      } finally {
        await driver.close()
      }
    }
  } finally {
    await close()
  }
  return tried > 0 && faults === 0 ? 0 : 1
}

if (process.argv.length > 2) {
  process.stderr.write(USAGE)
  process.exitCode = 2
} else process.exitCode = await main()

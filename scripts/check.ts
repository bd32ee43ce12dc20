/** `npm run check:site`: holds the built site against the rules of `src/check`; exit 1 when it must not be published. */
import './settings-fault.ts'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import siteConfig from '../site.config.ts'
import { HOST_LIMIT, siteSize } from '../src/check/host-limit.ts'
import { keeper } from '../src/check/keeper.ts'
import { checkSite } from '../src/check/rules.ts'
import { scriptLimit, scriptWeight } from '../src/check/script-weight.ts'
import { isDocument, isPage, readers } from '../src/check/site.ts'
import { filesBelow } from '../src/files-below.ts'
import { folders } from '../src/folders.ts'
import { formatProblem, type Problem } from '../src/problem.ts'
import { readBuiltSite } from './built-site.ts'
import { readAhead } from './check-ahead.ts'
import { diskMark } from './file-marks.ts'
import { keptResults } from './kept-results.ts'

const HELP = `npm run check:site -- [options]

Holds the site in dist/ (or DIGEST_OUT) against what a site must be, and against the entries in content/ (or DIGEST_CONTENT).

  --strict  warnings fail too
  --help    this

Exit code: 0 the site may be published, 1 it must not, 2 wrong arguments.
`

export interface CheckReport {
  readonly problems: readonly Problem[]
  readonly pages: number
  readonly files: number
  readonly bytes: number
  /** Bytes of the site's own scripts after gzip. */
  readonly scriptBytes: number
  readonly scriptLimit: number
}

export interface CheckedFolders {
  readonly out: string
  readonly content: string
  /** Where the program so named keeps what it found in files; without it, every file is read. */
  readonly kept?: { readonly folder: string; readonly program: string }
}

export interface SiteChecker {
  /**
   * Reads what there is of the site that it has not read; the check then reads only what came or changed later.
   *
   * @param isEnough asked now and then.
   * @returns whether it read anything, or may have missed something.
   */
  readonly look: (isEnough: () => boolean) => Promise<boolean>
  readonly check: () => Promise<CheckReport>
}

/** Files looked at between two times that something else may come in between. */
const AT_A_TIME = 64

/** Checks the site in `out`, which will stand at the address in `site.config.ts`, against the entries in `content`. */
export function siteChecker({ out, content, kept }: CheckedFolders): SiteChecker {
  const keep = keeper()
  let found = readers
  const read = (path: string) => () => readFileSync(join(out, path), 'utf8')
  /** What is found in files of one kind: in one that has the same mark as before it is the same. */
  const factsOf = <F extends object>(name: string, find: (path: string, read: () => string) => F) => {
    const known = new Map<string, { readonly mark: string; readonly facts: F }>()
    const former =
      kept &&
      keptResults(join(kept.folder, `${name}.jsonl`), kept.program, (path: string, _mark: string) => find(path, read(path)))
    const knownIn = (path: string, mark: string) => {
      const before = known.get(path)
      return before?.mark === mark ? before.facts : undefined
    }
    return {
      ...former,
      isKnown: (path: string) => knownIn(path, diskMark(join(out, path))) !== undefined,
      in(path: string): F {
        const mark = diskMark(join(out, path))
        const before = knownIn(path, mark)
        if (before !== undefined) return before
        const facts = keep(former?.of(path, mark) ?? find(path, read(path)))
        known.set(path, { mark, facts })
        return facts
      },
    }
  }
  const pages = factsOf('pages', (path, read) => found.pageFacts(path, read))
  const documents = factsOf('documents', (path, read) => found.documentFacts(path, read))
  const kindOf = (path: string) => (isPage(path) ? pages : isDocument(path) ? documents : undefined)
  return {
    async look(isEnough) {
      let hasRead = false
      try {
        for (const [n, path] of filesBelow(out).entries()) {
          if (n % AT_A_TIME === 0) {
            await setImmediate()
            if (isEnough()) break
          }
          const kind = kindOf(path)
          if (kind === undefined || kind.isKnown(path)) continue
          kind.in(path)
          hasRead = true
        }
      } catch {
        // A file may have gone while it was looked at; whatever else it is, the check meets it again.
        return true
      }
      return hasRead
    },
    async check() {
      // Where something is kept, little is new.
      if (pages.isEmpty !== false && documents.isEmpty !== false) {
        const unread = filesBelow(out).filter((path) => kindOf(path)?.isKnown(path) === false)
        found = await readAhead(out, unread, readers, keep)
      }
      const site = readBuiltSite(out, content, siteConfig, { pageFacts: pages.in, documentFacts: documents.in })
      pages.keep?.()
      documents.keep?.()
      return {
        problems: checkSite(site),
        pages: site.pages.size,
        files: site.files.size,
        bytes: siteSize(site),
        scriptBytes: scriptWeight(site),
        scriptLimit: scriptLimit(site),
      }
    },
  }
}

/** Whether a site with that report may be published. */
export function passes({ problems }: CheckReport, strict: boolean): boolean {
  return !problems.some(({ scope }) => strict || scope !== 'note')
}

/** Lines for a terminal: every problem, then size and number of files against what a host takes. */
export function describe({ problems, pages, files, bytes, scriptBytes, scriptLimit }: CheckReport): string {
  const faults = problems.filter(({ scope }) => scope !== 'note').length
  return [
    ...problems.map((problem) => (problem.scope === 'note' ? 'warning: ' : '') + formatProblem(problem)),
    `${pages} pages, ${files} files, ${megabytes(bytes)} MB (${((bytes / HOST_LIMIT) * 100).toFixed(1)} % of GitHub Pages' 1 GB), ` +
      `scripts of a page at most ${(scriptBytes / 1024).toFixed(1)} of ${Number((scriptLimit / 1024).toFixed(1))} KB`,
    faults === 0
      ? `The site may be published; ${count(problems.length, 'warning')}.`
      : `${count(faults, 'fault')}: the site must not be published.`,
  ].join('\n')
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1)
}

function count(number: number, what: string): string {
  return `${number === 0 ? 'no' : number} ${what}${number === 1 ? '' : 's'}`
}

async function main(): Promise<number> {
  let strict: boolean
  try {
    const { values } = parseArgs({
      options: { strict: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
    })
    if (values.help) {
      process.stdout.write(HELP)
      return 0
    }
    strict = values.strict
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`)
    return 2
  }
  if (!existsSync(folders.out)) {
    console.error('There is no built site yet: npm run build')
    return 1
  }
  const report = await siteChecker(folders).check()
  console.log(describe(report))
  return passes(report, strict) ? 0 : 1
}

if (import.meta.main) process.exitCode = await main()

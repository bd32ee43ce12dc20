/** `npm run build`: makes the site, unless nothing has changed since it was built; the new one takes the place of the old when all went well. */
import './settings-fault.ts'
import { existsSync } from 'node:fs'
import { relative } from 'node:path'
import { parseArgs } from 'node:util'
import siteConfig from '../site.config.ts'
import { folders } from '../src/folders.ts'
import { buildFault } from './build-fault.ts'
import { builtBefore, readInputs } from './built-before.ts'
import { LockedError, withLock } from './lock.ts'
import { putBack } from './site-place.ts'

const HELP = `npm run build -- [options]

Turns content/digests/* into entries, and the entries into the site in dist/, checked. When anything fails, the site that was
built before stays. DIGEST_CONTENT and DIGEST_OUT name other folders, DIGEST_URL another address than site.config.ts.

  --strict  stop at any problem of a digest and at any warning about the site
  --anew    build even when nothing has changed since the last time
  --help    this

Exit code: 0 built, 1 stopped by a problem, 2 wrong arguments.
`

interface BuildOptions {
  readonly strict: boolean
  readonly anew: boolean
}

/** Builds the site unless it is there; says whether it is. */
async function build({ strict, anew }: BuildOptions): Promise<boolean> {
  const start = performance.now()
  putBack()
  console.log(`Building ${siteConfig.url} with Node ${process.versions.node}`)
  const options = JSON.stringify({ strict })
  const before = readInputs(options)
  const known = anew ? undefined : builtBefore(before)
  if (known === undefined) {
    // Where there is nothing to do, most of the time would go into loading what does it.
    const { makeSite } = await import('./make-site.ts')
    return makeSite(strict, options, before)
  }
  for (const problem of known.problems) console.error(problem)
  for (const report of known.reports) console.log(report)
  const passed = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`Nothing has changed since ${fromHere(folders.out)} was built (${passed} s; --anew builds it all the same).`)
  return true
}

const fromHere = (path: string) => relative(process.cwd(), path) || '.'

async function main(): Promise<number> {
  let options: BuildOptions
  try {
    const { values } = parseArgs({
      options: {
        strict: { type: 'boolean', default: false },
        anew: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    })
    if (values.help) {
      process.stdout.write(HELP)
      return 0
    }
    options = values
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`)
    return 2
  }
  try {
    return (await withLock(folders.root, 'npm run build', () => build(options))) ? 0 : 1
  } catch (error) {
    console.error(error instanceof LockedError ? error.message : (buildFault(error) ?? error))
    if (existsSync(folders.out)) console.error(`The site built before stays in ${fromHere(folders.out)}.`)
    return 1
  }
}

// Where a build fails Astro may leave a server running, which would keep the process.
process.exit(await main())

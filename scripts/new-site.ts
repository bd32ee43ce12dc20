/** `npm run new-site`: makes a repository for a site of one's own, with this program and none of this site's content. */
import { existsSync } from 'node:fs'
import { cp, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve, sep } from 'node:path'
import { parseArgs } from 'node:util'
import { defineSite } from '../src/config.ts'
import { folders } from '../src/folders.ts'
import { ask, askNoMore } from './ask.ts'
import { command, messageOf } from './command.ts'
import { configText, type NewSite } from './site/config-text.ts'
import { git } from './site/git.ts'
import { isBeginning } from './site/ownership.ts'
import { commitProgram, keptFiles } from './site/program-commit.ts'

const HELP = `Usage: npm run new-site -- <folder> [options]

Makes a git repository with this program, its themes and its deploy workflow, and no digest yet. What is not given is asked for.

  --title <title>        name of the site
  --url <address>        where it will stand: https://someone.github.io/my-digest/
  --description <text>   one sentence for search engines and feeds
  --help                 this

Exit code: 0 made, 1 not made, 2 wrong arguments.
`

async function newSite(options: Options): Promise<number> {
  try {
    const target = resolve(process.env.INIT_CWD ?? '.', options.folder)
    await refuseUnfit(target)
    const site = await settle(options)
    defineSite(site)
    await make(target, site)
    process.stdout.write(
      `Made ${target}. Next:\n  cd ${target}\n  npm ci\n  npm run add     # or put digests into content/digests/\n  npm start\n` +
        'Then commit, and go through docs/deploy.md for the first deploy.\n',
    )
    return 0
  } catch (error) {
    process.stderr.write(`${messageOf(error)}\nNothing was made.\n`)
    return 1
  }
}

type Options = NonNullable<ReturnType<typeof readArguments>>

function readArguments() {
  const text = { type: 'string' } as const
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { title: text, url: text, description: text, help: { type: 'boolean', default: false } },
  })
  if (values.help) return undefined
  const [folder, ...more] = positionals
  if (folder === undefined || more.length > 0) throw new Error('name one folder')
  return { ...values, folder }
}

/** @throws Error when something is there already, or would be in the way. */
async function refuseUnfit(target: string): Promise<void> {
  if (`${target}${sep}`.startsWith(`${folders.root}${sep}`))
    throw new Error(`${target} is inside this site’s own folder; name one beside it, like ../my-digest`)
  const there = await readdir(target).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    if (error.code === 'ENOTDIR') throw new Error(`${target} is a file; name a folder that is new or empty`)
    throw error
  })
  if (there.length > 0) throw new Error(`${target} is not empty; name a folder that is new or empty`)
}

/** @throws Error when a setting is missing and there is nobody to ask. */
async function settle(given: { title?: string; url?: string; description?: string }): Promise<NewSite> {
  const title = given.title ?? (await needed('--title', 'Title of the site: '))
  const url = given.url ?? (await needed('--url', 'Its address, like https://someone.github.io/my-digest/: '))
  return { title, url, description: given.description ?? `${title}: papers from daily digests, grouped by theme.` }
}

async function needed(flag: string, question: string): Promise<string> {
  const answer = await ask(question)
  if (answer === undefined) throw new Error(`${flag} is missing`)
  return answer
}

/** Whole or not at all: made beside the target, then moved to its place. */
async function make(target: string, site: NewSite): Promise<void> {
  const making = `${target}.new`
  if (existsSync(making)) throw new Error(`${making} is in the way; remove it`)
  try {
    await mkdir(making, { recursive: true })
    git(making, ['init', '--quiet', '--initial-branch=main'])
    git(making, ['reset', '--quiet', '--hard', commitProgram(making, folders.root)])
    for (const file of keptFiles(folders.root).filter(isBeginning)) await cp(join(folders.root, file), join(making, file))
    await writeFile(join(making, 'site.config.ts'), configText(site))
    for (const folder of ['digests', 'papers']) {
      await mkdir(join(making, 'content', folder), { recursive: true })
      await writeFile(join(making, 'content', folder, '.gitkeep'), '')
    }
    git(making, ['add', '--all'])
    await rm(target, { recursive: true, force: true })
    await rename(making, target)
  } catch (error) {
    await rm(making, { recursive: true, force: true })
    throw error
  }
}

await command(HELP, readArguments, newSite).finally(askNoMore)

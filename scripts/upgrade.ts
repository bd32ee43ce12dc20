/** `npm run upgrade`: puts a newer version of the program into a site, whose own files stay as they are. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { folders } from '../src/folders.ts'
import { command, messageOf } from './command.ts'
import { git, listed } from './site/git.ts'
import { mergePackage } from './site/merge-package.ts'
import { isNeeded, isOwn } from './site/ownership.ts'
import { commitProgram, keptFiles, type Program, programCommit, programOf } from './site/program-commit.ts'

const HELP = `Usage: npm run upgrade -- <where>

Puts a newer version of the program into this site. Content, site.config.ts, themes, site.words.ts, site.css and README.md stay as they
are. What you have changed of the program is merged by git with what the new version has changed. Nothing is committed.

  <where>  a folder with the newer version, or its git address; #name behind it takes that branch, tag or commit
  --help   this

Exit code: 0 upgraded, or nothing newer; 1 not upgraded, or some of your changes are to be settled by hand; 2 wrong arguments.
`

/** @returns where the new version is; undefined when help is asked for. */
function readArguments(): string | undefined {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { help: { type: 'boolean', default: false } } })
  if (values.help) return undefined
  const [where, ...more] = positionals
  if (where === undefined || more.length > 0) throw new Error('name one folder or git address')
  return where
}

function run(where: string): number {
  const scratch = mkdtempSync(join(tmpdir(), 'upgrade-'))
  try {
    const before = fitSite()
    return upgrade(before, newVersion(where, scratch))
  } catch (error) {
    process.stderr.write(`${messageOf(error)}\nNothing was changed.\n`)
    return 1
  } finally {
    rmSync(scratch, { recursive: true })
  }
}

const root = folders.root

/**
 * @returns the commit that holds the program as this site got it.
 * @throws Error when this is no site, or has changes that git does not yet keep.
 */
function fitSite(): string {
  if (!existsSync(join(root, '.git'))) throw new Error(`${root} is no git repository; a site made by npm run new-site is one`)
  const edited = git(root, ['status', '--porcelain'])
  if (edited !== '')
    throw new Error(`There are changes that are not committed; commit them first, so that none can be lost:\n${edited}`)
  const before = programCommit(root)
  if (before !== undefined) return before
  throw new Error(
    git(root, ['rev-parse', '--is-shallow-repository']) === 'true'
      ? 'The history of this clone is cut off; run git fetch --unshallow first'
      : 'The history holds no commit of the program alone, so this is no site made by npm run new-site; in a clone of the program, use git pull',
  )
}

/** @returns the folder that the new version lies in. @throws Error when there is none. */
function newVersion(where: string, scratch: string): string {
  const [place = '', ref] = where.split(/#(?=[^#]*$)/)
  const folder = resolve(process.env.INIT_CWD ?? '.', place)
  const isFolder = existsSync(folder)
  if (isFolder && ref === undefined) return folder
  git(scratch, ['init', '--quiet'])
  git(scratch, ['fetch', '--quiet', '--depth=1', isFolder ? folder : place, ref ?? 'HEAD'])
  git(scratch, ['checkout', '--quiet', 'FETCH_HEAD'])
  return scratch
}

function upgrade(before: string, folder: string): number {
  const old = programOf(git(root, ['show', `${before}:package.json`]))
  const next = programIn(folder, old)
  const commit = commitProgram(root, folder, before)
  if (git(root, ['diff', '--name-only', before, commit]) === '') {
    process.stdout.write(`This is ${old.version} already, file by file.\n`)
    return 0
  }
  const kept = listed(git(root, ['diff', '-z', '--name-only', before, 'HEAD'])).filter((file) => !isOwn(file))
  let said = ''
  try {
    git(root, ['merge', '--quiet', '--no-commit', '--no-ff', '-m', `Upgrade to ${next.name} ${next.version}`, commit])
  } catch (error) {
    // Conflicts are settled below; any other failure has begun no merge.
    said = messageOf(error)
  }
  if (!existsSync(git(root, ['rev-parse', '--path-format=absolute', '--git-path', 'MERGE_HEAD']))) throw new Error(said)
  settlePackage()
  for (const file of keptFiles(folder).filter((name) => isNeeded(name) && !existsSync(join(root, name)))) {
    cpSync(join(folder, file), join(root, file))
    git(root, ['add', '--', file])
  }
  return tell({ old, next, commit, before, kept })
}

/** @throws Error when the folder does not hold this program, or an older version. */
function programIn(folder: string, old: Program): Program {
  const file = join(folder, 'package.json')
  if (!existsSync(file)) throw new Error(`${folder} holds no version of ${old.name}: package.json is missing`)
  const next = programOf(readFileSync(file, 'utf8'))
  if (next.name !== old.name) throw new Error(`${folder} holds ${next.name}, not ${old.name}`)
  if (compare(next.version, old.version) < 0) throw new Error(`${next.version} is older than ${old.version}, which this site has`)
  return next
}

function compare(one: string, other: string): number {
  const parts = (version: string) => version.split(/[.+-]/).slice(0, 3).map(Number)
  const others = parts(other)
  return (
    parts(one)
      .map((part, index) => part - (others[index] ?? 0))
      .find((difference) => difference !== 0) ?? 0
  )
}

/** The lists of packages are merged name by name; the lock file is the new version's, to which npm install adds the site's own. */
function settlePackage(): void {
  const open = unsettled()
  const stage = (number: 1 | 2 | 3, file: string) => git(root, ['show', `:${number}:${file}`])
  const settle = (file: string, text: string) => {
    writeFileSync(join(root, file), text)
    git(root, ['add', '--', file])
  }
  if (open.includes('package-lock.json')) settle('package-lock.json', `${stage(3, 'package-lock.json')}\n`)
  if (!open.includes('package.json')) return
  const text = mergePackage(stage(1, 'package.json'), stage(2, 'package.json'), stage(3, 'package.json'))
  if (text !== undefined) settle('package.json', text)
}

const unsettled = () => listed(git(root, ['diff', '-z', '--name-only', '--diff-filter=U']))

interface Upgrade {
  readonly old: Program
  readonly next: Program
  readonly before: string
  readonly commit: string
  /** Files of the program that were changed here. */
  readonly kept: readonly string[]
}

function tell({ old, next, before, commit, kept }: Upgrade): number {
  const changed = git(root, ['diff', '--shortstat', before, commit]).trim()
  const open = unsettled()
  process.stdout.write(`${old.version} → ${next.version}: ${changed}.\n`)
  const merged = kept.filter((file) => !open.includes(file))
  if (merged.length > 0) process.stdout.write(`Changed here, and kept:\n${merged.map((file) => `  ${file}\n`).join('')}`)
  if (open.length > 0) {
    process.stderr.write(
      `${open.map((file) => `${file}: edit-meets-change: changed here and in ${next.version}; settle it in an editor, then git add it\n`).join('')}`,
    )
  }
  process.stdout.write('Next: npm install, npm run build, npm test, then git commit. git reset --hard takes all of it back.\n')
  return open.length > 0 ? 1 : 0
}

await command(HELP, readArguments, run)

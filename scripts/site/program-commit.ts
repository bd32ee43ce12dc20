/**
 * The program as it came, without anything of a site's own, as commits of the site's repository: the first one lies below the site's
 * first commit, an upgrade adds the next and has git merge it. So git knows what was edited here and what was changed there.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { git, listed } from './git.ts'
import { isOwn } from './ownership.ts'

const MARK = 'Program-Version'
const PERSON = { NAME: 'Research Digest', EMAIL: 'research-digest@localhost' }

const packageSchema = z.object({ name: z.string(), version: z.string().regex(/^\d+\.\d+\.\d+/) })

export interface Program {
  readonly name: string
  /** `1.2.3` */
  readonly version: string
}

/** @param text of a package.json. @throws Error when it names no program and version. */
export function programOf(text: string): Program {
  return packageSchema.parse(JSON.parse(text))
}

/**
 * What git keeps below a folder, uncommitted edits included; nobody's private files are among it.
 *
 * @throws Error when the folder is no checkout.
 */
export function keptFiles(folder: string): string[] {
  const files = listed(git(folder, ['ls-files', '-z'])).filter((file) => existsSync(join(folder, file)))
  if (files.length === 0) throw new Error(`${folder} is no git checkout; clone this program with git`)
  return files
}

/**
 * Puts the program into a repository as a commit that no branch names yet.
 *
 * @param repository folder of the site.
 * @param folder where the program lies.
 * @param parent the commit of the version before it.
 * @returns the commit's hash.
 */
export function commitProgram(repository: string, folder: string, parent?: string): string {
  const { name, version } = programOf(readFileSync(join(folder, 'package.json'), 'utf8'))
  const scratch = mkdtempSync(join(tmpdir(), 'program-'))
  const env = {
    GIT_DIR: git(repository, ['rev-parse', '--absolute-git-dir']),
    GIT_WORK_TREE: folder,
    GIT_INDEX_FILE: join(scratch, 'index'),
    ...Object.fromEntries(
      ['AUTHOR', 'COMMITTER'].flatMap((who) => Object.entries(PERSON).map(([what, said]) => [`GIT_${who}_${what}`, said])),
    ),
  }
  try {
    const files = keptFiles(folder).filter((file) => !isOwn(file))
    git(folder, ['update-index', '--add', '-z', '--stdin'], { env, input: files.join('\0') })
    const tree = git(folder, ['write-tree'], { env })
    const above = parent === undefined ? [] : ['-p', parent]
    return git(folder, ['commit-tree', tree, ...above, '-m', `${name} ${version}`, '-m', `${MARK}: ${version}`], { env })
  } finally {
    rmSync(scratch, { recursive: true })
  }
}

/** The newest commit of a site's history that holds the program alone; undefined when there is none. */
export function programCommit(repository: string): string | undefined {
  const marked = git(repository, ['log', '--topo-order', '--format=%H', `--grep=^${MARK}: `]).split('\n')
  // A commit that was put together from others may quote their messages.
  return marked.find(
    (commit) => commit !== '' && !listed(git(repository, ['ls-tree', '-r', '-z', '--name-only', commit])).some(isOwn),
  )
}

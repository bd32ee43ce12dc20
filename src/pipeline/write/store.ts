/**
 * Writes entries: the only file of the pipeline that writes. All of a run's changes happen or none.
 *
 * New files are staged in `.ingest/` beside `papers/`, a plan is put there by one rename (the commit), then each file is moved
 * into place. A run killed before the commit has changed nothing; one killed after it is completed by the next.
 */
import { createHash } from 'node:crypto'
import { closeSync, fsyncSync, lstatSync, mkdirSync, openSync, readFileSync, renameSync, rmdirSync, rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import type { Changes } from '../run.ts'
import type { TextFile } from './text-file.ts'

const STAGE = '.ingest'
const PLAN = `${STAGE}/plan.json`
/** Files made durable at once: a disk takes as long for one. */
const AT_ONCE = 32

const planSchema = z.strictObject({
  /** Path of each entry, hash of what it was (empty: nothing), and its new text's name among the staged files. */
  write: z.array(z.strictObject({ path: z.string(), was: z.string(), staged: z.string().regex(/^\d+\.md$/) })),
  remove: z.array(z.strictObject({ path: z.string(), was: z.string() })),
})

/** A path that no entry may have, or an entry that changed under our hands: the message names it. */
export class StoreError extends Error {}

/**
 * Completes or throws away what a killed run has left.
 *
 * @returns True when a run was completed: entries have changed.
 */
export function recover(content: string): boolean {
  const plan = textAt(join(content, PLAN))
  if (plan !== undefined) carryOut(content, parsePlan(plan))
  rmSync(join(content, STAGE), { recursive: true, force: true })
  return plan !== undefined
}

/** True when a killed run has left something to complete. */
export function isUnfinished(content: string): boolean {
  return kindAt(join(content, PLAN)) === 'file'
}

/**
 * Applies a run's changes.
 *
 * @param read The entries as they were when the changes were made up: one that has changed since stops everything.
 * @throws StoreError before anything was changed; errors of the file system as they come.
 */
export async function applyChanges(content: string, changes: Changes, read: readonly TextFile[]): Promise<void> {
  if (changes.write.length === 0 && changes.remove.length === 0) return
  const texts = new Map(read.map(({ path, text }) => [path, text]))
  const was = (path: string) => hashOf(texts.get(path))
  for (const path of [...changes.write.map(({ path }) => path), ...changes.remove]) {
    checkPath(content, path)
    if (hashAt(content, path) !== was(path)) throw new StoreError(`${path} changed while this run was at work; run again`)
  }

  rmSync(join(content, STAGE), { recursive: true, force: true })
  mkdirSync(join(content, STAGE))
  try {
    for (let start = 0; start < changes.write.length; start += AT_ONCE) {
      const some = changes.write.slice(start, start + AT_ONCE)
      await Promise.all(some.map(({ text }, index) => writeDurably(join(content, STAGE, `${start + index}.md`), text)))
    }
    const plan: z.infer<typeof planSchema> = {
      write: changes.write.map(({ path }, index) => ({ path, was: was(path), staged: `${index}.md` })),
      remove: changes.remove.map((path) => ({ path, was: was(path) })),
    }
    await writeDurably(join(content, STAGE, 'plan.tmp'), JSON.stringify(plan))
    syncFolder(join(content, STAGE))
    renameSync(join(content, STAGE, 'plan.tmp'), join(content, PLAN))
    syncFolder(join(content, STAGE))
  } catch (error) {
    orNothing(() => rmSync(join(content, STAGE), { recursive: true, force: true }))
    throw error
  }
  recover(content)
}

/**
 * Moves staged files into place and removes what goes. What an earlier attempt did already is passed over, and so is an entry
 * that a person has changed since: the run that follows looks at it anew.
 */
function carryOut(content: string, plan: z.infer<typeof planSchema>): void {
  const touched = new Set<string>()
  for (const { path, was, staged } of plan.write) {
    checkPath(content, path)
    const source = join(content, STAGE, staged)
    if (kindAt(source) !== 'file' || hashAt(content, path) !== was) continue
    mkdirSync(dirname(join(content, path)), { recursive: true })
    renameSync(source, join(content, path))
    touched.add(dirname(path))
  }
  for (const { path, was } of plan.remove) {
    checkPath(content, path)
    if (hashAt(content, path) === was) rmSync(join(content, path), { force: true })
    touched.add(dirname(path))
  }
  for (const folder of touched) syncFolder(join(content, folder))
  // A folder that still holds something stays.
  for (const { path } of plan.remove) orNothing(() => rmdirSync(dirname(join(content, path))))
}

function parsePlan(text: string): z.infer<typeof planSchema> {
  try {
    return planSchema.parse(JSON.parse(text))
  } catch {
    throw new StoreError(`${PLAN} is not what a run writes; delete the folder ${STAGE}`)
  }
}

/** Hash of an entry's text; empty when there is none. */
function hashOf(text: string | undefined): string {
  return text === undefined
    ? ''
    : createHash('sha256')
        .update(text.replace(/^\uFEFF/, ''))
        .digest('hex')
}

function hashAt(content: string, path: string): string {
  return hashOf(textAt(join(content, path)))
}

function textAt(path: string): string | undefined {
  return orNothing(() => readFileSync(path, 'utf8'))
}

/** Entries stand under `papers/`, in folders that are no links. */
function checkPath(content: string, path: string): void {
  const parts = path.split('/')
  const strange = parts.some((part) => part === '' || part.startsWith('.') || /[\\:\p{Cc}]/u.test(part))
  if (parts[0] !== 'papers' || parts.length < 2 || strange || !path.endsWith('.md'))
    throw new StoreError(`${path} is no place for an entry`)
  for (let length = 1; length < parts.length; length++) {
    const folder = parts.slice(0, length).join('/')
    const kind = kindAt(join(content, folder))
    if (kind !== 'folder' && kind !== 'nothing')
      throw new StoreError(`${folder} is a link or a file; entries are only written into folders`)
  }
  const kind = kindAt(join(content, path))
  if (kind !== 'file' && kind !== 'nothing') throw new StoreError(`${path} is not a file`)
}

function kindAt(path: string): 'file' | 'folder' | 'nothing' | 'other' {
  const stat = orNothing(() => lstatSync(path, { throwIfNoEntry: false }))
  if (!stat) return 'nothing'
  return stat.isFile() ? 'file' : stat.isDirectory() ? 'folder' : 'other'
}

async function writeDurably(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Makes renames in a folder durable; not every system can, and none needs it to be correct while it runs. */
function syncFolder(path: string): void {
  orNothing(() => {
    const folder = openSync(path, 'r')
    try {
      fsyncSync(folder)
    } finally {
      closeSync(folder)
    }
  })
}

/** What the file system gives, or undefined where it has a fault. */
function orNothing<T>(ask: () => T): T | undefined {
  try {
    return ask()
  } catch {
    return undefined
  }
}

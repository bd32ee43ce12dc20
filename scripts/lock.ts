/** One run at a time in a checkout: two builds share `.astro/` and were seen to publish each other's pages. */
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import lockfile from 'proper-lockfile'
import { z } from 'zod'
import { diskFault } from './disk-fault.ts'

/** Without a sign of life for this long, a holder is taken for dead whatever its process id says; a run may be busy for a while. */
const STALE = 120_000
const SIGN_OF_LIFE = 5_000
/** What a lock's folder is dated by may jump: only `isForsaken` decides that a holder is dead. */
const NEVER = Number.MAX_SAFE_INTEGER

/** How long a run may take to note its name once it has the lock. */
const GRACE = 3_000
const STARTING = 'another run is starting in this checkout; try again in a moment'

const holderSchema = z.object({ pid: z.int(), command: z.string(), since: z.string() })
type Holder = z.infer<typeof holderSchema>

/** The lock is not to be had: another run is at work, or the disk takes no lock; the message says which. */
export class LockedError extends Error {}

/**
 * Runs `fn` while no other run can hold the lock of the same folder. The lock of a process that is gone is taken over.
 *
 * @param root Absolute path of the checkout; the lock is kept in its `.cache/`.
 * @param what The command, for the message that a second run gives.
 * @throws LockedError when another run holds the lock, or when it cannot be written.
 */
export async function withLock<T>(root: string, what: string, fn: () => Promise<T>): Promise<T> {
  const release = await acquireLock(root, what).catch((error: unknown) => {
    const reason = diskFault(error)
    throw reason === undefined ? error : new LockedError(`nothing can be written into ${join(root, '.cache')}: ${reason}`)
  })
  return await fn().finally(release)
}

/** @returns what gives the lock back. */
async function acquireLock(root: string, what: string): Promise<() => Promise<void>> {
  const cache = join(root, '.cache')
  await mkdir(cache, { recursive: true })
  const release = (await tryLock(lockFolder(cache))) ?? (await takeOver(cache))
  held.add(cache)
  // A new file, so that it is seen to be younger than the lock.
  await rm(holderFile(cache), { force: true })
  await writeFile(holderFile(cache), JSON.stringify({ pid: process.pid, command: what, since: new Date().toISOString() }))
  return async () => {
    held.delete(cache)
    await rm(holderFile(cache), { force: true })
    await release()
  }
}

const lockFolder = (cache: string) => join(cache, 'run.lock')
const holderFile = (cache: string) => join(cache, 'run.json')

/** What this process holds: a note with its process id that is not here is of an earlier process that had the same id. */
const held = new Set<string>()

type Release = () => Promise<void>

async function tryLock(path: string): Promise<Release | undefined> {
  try {
    const options = { lockfilePath: path, realpath: false, stale: NEVER, update: SIGN_OF_LIFE, onCompromised: ignore }
    return await lockfile.lock(path, options)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ELOCKED') return undefined
    throw error
  }
}

/** Losing the lock means that this process slept past `STALE`; its work is still whole, since entries are written all at once. */
function ignore(): void {}

/** Takes the lock of a dead process; one at a time, or two might each remove the other's. */
async function takeOver(cache: string): Promise<Release> {
  const place = join(cache, 'takeover.lock')
  const turn = (await tryLock(place)) ?? ((await isForsaken(place, SIGN_OF_LIFE * 2)) ? await afresh(place) : undefined)
  if (!turn) throw new LockedError(STARTING)
  try {
    const holder = await namedHolder(cache)
    const isThere = holder && (holder.pid === process.pid ? held.has(cache) : isAlive(holder.pid))
    if (isThere && !(await isForsaken(lockFolder(cache), STALE))) {
      throw new LockedError(
        `“${holder.command}” is running in this checkout (process ${holder.pid}, since ${holder.since}); wait until it ends`,
      )
    }
    const release = await afresh(lockFolder(cache))
    if (!release) throw new LockedError(STARTING)
    return release
  } finally {
    await turn()
  }
}

async function afresh(path: string): Promise<Release | undefined> {
  await rm(path, { recursive: true, force: true })
  return tryLock(path)
}

/** True for a lock whose date is too old, or is still to come, and which nobody dates anew while one waits: clocks jump. */
async function isForsaken(path: string, stale: number): Promise<boolean> {
  const dateOf = async () => (await stat(path).catch(() => undefined))?.mtimeMs
  const date = await dateOf()
  if (date === undefined || Math.abs(Date.now() - date) < stale) return false
  await setTimeout(SIGN_OF_LIFE * 1.5)
  return (await dateOf()) === date
}

/** The holder, which notes its name at once; if it does not, it was killed before it could. */
async function namedHolder(cache: string): Promise<Holder | undefined> {
  for (let waited = 0; waited < GRACE; waited += 100) {
    const holder = await holderOf(cache)
    if (holder) return holder
    await setTimeout(100)
  }
  return undefined
}

/** Who holds the lock; undefined when the note of it is of an earlier lock than the one that is there. */
async function holderOf(cache: string): Promise<Holder | undefined> {
  try {
    const [note, folder] = [await stat(holderFile(cache)), await stat(lockFolder(cache))]
    if (note.birthtimeMs < folder.birthtimeMs) return undefined
    return holderSchema.parse(JSON.parse(await readFile(holderFile(cache), 'utf8')))
  } catch {
    return undefined
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

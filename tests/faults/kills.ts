/** Runs that are killed at any moment: what must hold at once, and after the next run. */
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { cp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Checkout } from '../support/checkout.ts'
import { contentsBelow, differences, filesBelow } from '../support/files.ts'

type Script = 'ingest' | 'build'
type Files = ReadonlyMap<string, Buffer>

/** What a run may change, as it was before it, and as an undisturbed run makes it. */
interface State {
  readonly content: Files
  /** Empty when there is no site. */
  readonly site: Files
  /** Names of what lies beside them, and of what is kept for the next run. */
  readonly names: readonly string[]
}

export interface Scene {
  /** Puts the checkout back to where a run is to begin. */
  readonly reset: () => Promise<void>
  /** Starts a script, and kills it after a part of the time that it takes; false when it ended before. */
  readonly kill: (script: Script, part: number) => Promise<boolean>
  /** @throws AssertionError when something is lost or half written. */
  readonly isWhole: () => void
  /** @throws AssertionError when a script does not end as if nothing had been. */
  readonly isRepaired: (script: Script) => Promise<void>
}

/** Parts that a run may change. */
const PARTS = ['content', 'dist', '.cache', '.astro']

/**
 * A site of one digest, one of whose entries a person has edited, and a second digest to come.
 *
 * @param isBuilt whether the site of the first digest is built already.
 */
export async function scene({ folder, content, run, start }: Checkout, isBuilt: boolean): Promise<Scene> {
  const late = join(content, 'digests/2025-03-19.txt')
  await rename(late, join(folder, 'late.txt'))
  await succeeds(run, 'ingest')
  const [entry = ''] = filesBelow(join(content, 'papers'))
  const file = join(content, 'papers', entry)
  await writeFile(file, (await readFile(file, 'utf8')).replace(/^themes: .*$/m, 'themes: [ "attention" ]'))
  if (isBuilt) await succeeds(run, 'build')
  await rename(join(folder, 'late.txt'), late)
  const kept = join(folder, 'kept')
  for (const part of await present(folder)) await copy(join(folder, part), join(kept, part))
  const before = await stateOf(folder)

  const took = new Map<Script, number>()
  for (const script of ['ingest', 'build'] as const) {
    const began = performance.now()
    await succeeds(run, script)
    took.set(script, performance.now() - began)
  }
  const after = await stateOf(folder)

  return {
    async reset() {
      for (const part of [...PARTS, 'dist.new', 'dist.old']) await rm(join(folder, part), { recursive: true, force: true })
      for (const part of await readdir(kept)) await copy(join(kept, part), join(folder, part))
    },
    async kill(script, part) {
      const child = start(script)
      const ended = once(child, 'exit')
      await Promise.race([ended, setTimeout(part * (took.get(script) ?? 0))])
      child.kill('SIGKILL')
      const [, signal] = await ended
      return signal === 'SIGKILL'
    },
    isWhole() {
      const now = contentsBelow(content)
      for (const path of before.content.keys()) assert(now.has(path) || !after.content.has(path), `${path} is lost`)
      for (const [path, bytes] of now) {
        // What is being written lies apart until it is whole.
        if (path.startsWith('.ingest/')) continue
        const isOne = [before, after].some((state) => state.content.get(path)?.equals(bytes))
        assert(isOne, `${path} is neither what it was nor what it is to be`)
      }
      const site = siteOf(folder, 'dist')
      const isOld = differences(site, before.site).length === 0 || differences(site, after.site).length === 0
      const isAside = site.size === 0 && differences(siteOf(folder, 'dist.old'), before.site).length === 0
      assert(isOld || isAside, 'the site is neither the old one nor the new one')
    },
    async isRepaired(script) {
      await succeeds(run, script)
      const now = await stateOf(folder)
      assert.deepEqual(differences(now.content, after.content), [])
      if (script === 'ingest') return
      assert.deepEqual(differences(now.site, after.site), [])
      assert.deepEqual(now.names, after.names)
    },
  }
}

async function succeeds(run: Checkout['run'], script: Script): Promise<void> {
  const { code, stdout, stderr } = await run(script)
  assert.equal(code, 0, `${script}: ${stdout}${stderr}`)
}

async function present(folder: string): Promise<string[]> {
  const names = await readdir(folder)
  return PARTS.filter((part) => names.includes(part))
}

async function stateOf(folder: string): Promise<State> {
  const kept = (await present(folder)).includes('.cache') ? filesBelow(join(folder, '.cache')) : []
  return {
    content: contentsBelow(join(folder, 'content')),
    site: siteOf(folder, 'dist'),
    names: [...(await readdir(folder)), ...(await readdir(join(folder, 'content'))), ...kept].sort(),
  }
}

function siteOf(folder: string, name: string): Files {
  try {
    return contentsBelow(join(folder, name))
  } catch {
    return new Map()
  }
}

/** Times are kept: builds compare them. */
const copy = (from: string, to: string) => cp(from, to, { recursive: true, preserveTimestamps: true })

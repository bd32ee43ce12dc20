/**
 * Entries are one line a field in a stable order, so that git brings together what two people, or a person and a run, did to one of
 * them; only changes of neighbouring lines conflict.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readEntry } from '../../../src/entry-file.ts'
import { apply, digest, run, toyRestore } from '../toy-pipeline.ts'

const march12 = digest('2025-03-12', [
  { title: 'Attention to Teapots', abstract: 'We find $a$ and $b$.', arxiv: '2503.00001', authors: ['A. One'] },
])
const march19 = digest('2025-03-19', [{ title: 'Attention to Teapots', abstract: 'We find $a$ and $b$.', arxiv: '2503.00001' }])
const entries = apply([], run({ digests: [march12] }))
const [{ text: before } = { text: '' }] = entries

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'merge-'))
  git('init', '-q', '-b', 'main')
})
afterEach(() => rmSync(folder, { recursive: true }))

const person = ['-c', 'user.name=a', '-c', 'user.email=a@example.org']
const git = (...args: string[]) =>
  execFileSync('git', [...person, ...args], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

/** The entry after git has merged two versions of it; throws when they conflict. */
async function merged(ours: string, theirs: string): Promise<string> {
  const file = join(folder, 'entry.md')
  const commit = async (text: string) => {
    await writeFile(file, text)
    git('add', '-A')
    git('commit', '-q', '--allow-empty', '-m', 'x')
  }
  await commit(before)
  git('checkout', '-q', '-b', 'theirs')
  await commit(theirs)
  git('checkout', '-q', 'main')
  await commit(ours)
  git('merge', '-q', 'theirs')
  return readFile(file, 'utf8')
}

const edit = (from: string | RegExp, to: string): string => {
  const text = before.replace(from, to)
  if (text === before) throw new Error(`${from} is not in the entry`)
  return text
}

describe('two edits of one entry merge', () => {
  test.each([
    ['title and body', edit('title: "Att', 'title: "Paying Att'), edit('\n\nWe find', '\n\nWe have found')],
    ['themes and title', edit('themes: [ "attention" ]', 'themes: []'), edit('title: "Att', 'title: "Paying Att')],
    ['an arXiv id and a withdrawal', edit('2503.00001', '2503.00002'), edit('digests:', 'withdrawn: "It was wrong."\ndigests:')],
    [
      'a formula verified and an alias',
      edit('scraped:', 'verified: [ "a" ]\nscraped:'),
      edit('digests:', 'aliases: [ "old" ]\ndigests:'),
    ],
  ])('%s', async (_, ours, theirs) => {
    const { entry, problems } = readEntry(await merged(ours, theirs), 'entry.md')
    expect(problems).toEqual([])
    for (const version of [ours, theirs]) {
      const data: Record<string, unknown> = readEntry(version, 'entry.md').entry?.data ?? {}
      const was: Record<string, unknown> = readEntry(before, 'entry.md').entry?.data ?? {}
      const changed = Object.keys(data).filter((field) => JSON.stringify(data[field]) !== JSON.stringify(was[field]))
      expect(entry?.data).toMatchObject(Object.fromEntries(changed.map((field) => [field, data[field]])))
    }
  })

  test('a person’s edit and a run that brought a digest and a better restorer', async () => {
    const better = run({ digests: [march12, march19], entries, restore: toyRestore(0.9, (tex) => `\\hat{${tex}}`) })
    const [{ text: theirs } = { text: '' }] = apply(entries, better)
    const both = await merged(edit('themes: [ "attention" ]', 'themes: [ "tent" ]'), theirs)
    const { entry } = readEntry(both, 'entry.md')
    expect(entry?.data).toMatchObject({ themes: ['tent'], digests: { '2025-03-12': 1, '2025-03-19': 1 } })
    expect(entry?.body).toBe('We find $\\hat{a}$ and $\\hat{b}$.')
  })
})

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { keptResults } from '../../scripts/kept-results.ts'
import { restore } from '../../src/pipeline/restore/restore.ts'
import { entriesOf } from '../support/content.ts'

const work = mkdtempSync(join(tmpdir(), 'kept-'))
afterAll(() => rmSync(work, { recursive: true }))
const file = join(work, 'deep/restored.jsonl')
beforeEach(() => rmSync(file, { force: true }))

const texts = entriesOf(resolve(import.meta.dirname, '../fixtures/toy')).flatMap(({ data }) => [
  data.scraped.title,
  data.scraped.abstract,
])

/** One run over texts, with those that were restored anew. */
function run(version: string, list: readonly string[]) {
  const anew: string[] = []
  const { of, keep } = keptResults(file, version, (text: string) => {
    anew.push(text)
    return restore(text)
  })
  const segments = list.map((text) => of(text))
  keep()
  return { segments, anew }
}

describe('results that are kept, of restorations,', () => {
  test('are those that the program would make again, and it does not', () => {
    const first = run('1', texts)
    expect(first.anew).toEqual(texts)
    const second = run('1', [...texts, 'One text more with sqrt{n}.'])
    expect(second.anew).toEqual(['One text more with sqrt{n}.'])
    expect(second.segments.slice(0, -1)).toStrictEqual(first.segments)
    expect(first.segments).toStrictEqual(texts.map((text) => restore(text)))
    expect(run('1', [...texts, 'One text more with sqrt{n}.']).anew).toEqual([])
  })

  test('of another content folder stay for a while', () => {
    run('1', texts.slice(0, 2))
    run('1', texts.slice(2, 4))
    expect(run('1', texts.slice(0, 4)).anew).toEqual([])
  })

  test('are not used when the program is another, or when the file is broken', () => {
    run('1', texts)
    expect(run('2', texts).anew).toEqual(texts)
    writeFileSync(file, '2\n["half')
    expect(run('2', texts).anew).toEqual(texts)
  })
})

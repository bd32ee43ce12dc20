import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { jsonIn, keptLines, LINE_END, lineOf } from '../../scripts/kept-lines.ts'
import { writeSealed } from '../../src/write-sealed.ts'

const work = mkdtempSync(join(tmpdir(), 'kept-lines-'))
afterAll(() => rmSync(work, { recursive: true }))
const file = join(work, 'results.jsonl')

const key = (n: number) => String(n).padStart(43, 'k')
// Far longer than what is read at a time, so that lines lie over its ends, one over two of them.
const jsons = new Map([5, 700_000, 2_500_000, 40, 600_000].map((length, n) => [key(n), JSON.stringify('é'.repeat(length))]))

function write(version = '1'): void {
  const lines = [...jsons].flatMap(([name, json]) => [LINE_END, lineOf(name, json)])
  writeSealed(file, [Buffer.from(version), ...lines])
}

const read = (version = '1') => {
  const { size, keys, has, get } = keptLines(file, version)
  const found = [...keys()].map((name) => [name, jsonIn(get(name) ?? Buffer.alloc(0))] as const)
  return { size, has, get, found: new Map(found) }
}

describe('lines of a file that keeps results', () => {
  test('are found by their keys, whatever their length', () => {
    write()
    const { size, has, found } = read()
    expect(found).toStrictEqual(jsons)
    expect(size).toBe(5)
    expect([has(key(2)), has(key(9))]).toEqual([true, false])
  })

  test('are none in a file of another version, a damaged one or a missing one', () => {
    write()
    expect(read('2').size).toBe(0)
    writeFileSync(file, 'x', { flag: 'a' })
    expect(read().size).toBe(0)
    rmSync(file)
    expect(read().size).toBe(0)
  })

  test('are not mistaken for others when the file is replaced or goes while it is read', () => {
    write()
    const { get, has } = read()
    writeSealed(file, [Buffer.from('1'), LINE_END, lineOf(key(7), '0')])
    expect([has(key(0)), get(key(0))]).toEqual([true, undefined])
    rmSync(file)
    expect(get(key(0))).toBeUndefined()
  })
})

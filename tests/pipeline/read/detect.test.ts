import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { readDigest } from '../../../src/pipeline/read/detect.ts'
import { parseFileName } from '../../../src/pipeline/read/file-name.ts'
import { invented, scrapeOf } from './invented.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const rules = (path: string, content: Uint8Array) => readDigest({ path, bytes: content }).problems.map(({ rule }) => rule)

describe('a file name', () => {
  test.each([
    ['digests/2025-03-12.txt', '2025-03-12', 'txt'],
    ['2025-03-12-weekly-ml.TXT', '2025-03-12-weekly-ml', 'txt'],
    ['content\\digests\\2024-02-29.json.gz', '2024-02-29', 'json.gz'],
    ['2025-03-12', '2025-03-12', ''],
  ])('%s', (path, id, extension) => expect(parseFileName(path)).toEqual({ id, date: id.slice(0, 10), extension }))

  test.each([
    ['2025-3-12.txt', 'bad-file-name'],
    ['2025-03-12 copy.txt', 'bad-file-name'],
    ['2025-03-12-Weekly.txt', 'bad-file-name'],
    ['2025-03-12-.txt', 'bad-file-name'],
    ['12-03-2025.txt', 'bad-file-name'],
    ['2025-02-29.txt', 'impossible-date'],
    ['2025-13-01.txt', 'impossible-date'],
    ['2025-00-10.txt', 'impossible-date'],
  ])('%s: %s', (path, rule) => expect(parseFileName(path)).toMatchObject({ file: path, rule, scope: 'run' }))
})

describe('a form that is not read is named', () => {
  test.each([
    ['2025-03-12.html', bytes('<!DOCTYPE html><title>Papers</title>'), 'HTML'],
    ['2025-03-12.pdf', bytes('%PDF-1.7\n'), 'PDF'],
    ['2025-03-12.zip', bytes('PK\x03\x04\x00\x00'), 'zip'],
    ['2025-03-12.html.gz', gzipSync('<html>'), 'HTML'],
  ])('%s', (path, content, name) => {
    const [problem] = readDigest({ path, bytes: content }).problems
    expect(problem).toMatchObject({ rule: 'form-not-read', scope: 'run' })
    expect(problem?.what).toContain(name)
  })
})

test('what unpacks to more than any digest has is not unpacked', () => {
  const bomb = gzipSync(new Uint8Array(80 * 1024 * 1024))
  expect(rules('2025-03-12.json.gz', bomb)).toEqual(['too-large'])
})

describe('a name that says no day leaves it to the file', () => {
  test.each([
    ['daily.json', 'daily', 'json'],
    ['cs.LG.xml.gz', 'cs-lg', 'xml.gz'],
    ['2026-W11.json', '2026-w11', 'json'],
  ])('%s', (path, slug, extension) => expect(parseFileName(path)).toEqual({ id: undefined, slug, extension }))
  test('one that says it last says it, too', () =>
    expect(parseFileName('daily_papers_2025-03-12.json')).toMatchObject({ id: '2025-03-12-daily-papers', date: '2025-03-12' }))
})

test('a byte-order mark changes nothing', () => {
  const scrape = scrapeOf(invented)
  const read = readDigest({ path: 'digests/2025-03-12.txt', bytes: bytes(scrape) })
  expect(readDigest({ path: 'digests/2025-03-12.txt', bytes: bytes(`\ufeff${scrape}`) })).toEqual(read)
  expect(read.digests[0]).toMatchObject({ id: '2025-03-12', file: 'digests/2025-03-12.txt', date: '2025-03-12' })
})

test('UTF-16 is told by its mark', () => {
  expect(rules('2025-03-12.txt', Buffer.from('\ufeffMar 12', 'utf16le'))).toEqual(['not-utf-8'])
})

test('the line of the first byte that is not UTF-8', () => {
  for (const line of [1, 2, 700, 1000]) {
    const lines = Array.from({ length: 1000 }, (_, index) => (index + 1 === line ? 'caf\xe9 \u00b5' : 'plain'))
    const [problem] = readDigest({ path: '2025-03-12.txt', bytes: Buffer.from(lines.join('\n'), 'latin1') }).problems
    expect(problem).toMatchObject({ rule: 'not-utf-8', line })
  }
})

test('a character of several bytes that is cut, wherever it is', () => {
  const whole = Buffer.from('Mar 12\n\n水壶 sagt „ja“ und 𝔸 schweigt.\n')
  for (let at = 8; at < whole.length; at += 1) {
    for (let lost = 1; lost < 6; lost += 1) {
      const cut = Buffer.concat([whole.subarray(0, at), whole.subarray(at + lost)])
      const found = rules('2025-03-12.txt', cut)
      expect(found.includes('not-utf-8')).toBe(cut.toString('utf8').includes('\ufffd'))
    }
  }
})

test.each(['[', '{"a":'])('%s in one another, again and again, is a fault of the file', (bracket) => {
  const { digests, problems } = readDigest({ path: '2025-03-12.json', bytes: bytes(`{"a": ${bracket.repeat(50_000)}`) })
  expect(digests).toEqual([])
  expect(problems).toMatchObject([{ rule: 'malformed', scope: 'run', what: expect.stringContaining('too deep') }])
})

import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Source } from '../../../scripts/net/download.ts'
import { runLookup } from '../../../scripts/net/run-lookup.ts'
import { readEntry } from '../../../src/entry-file.ts'
import type { Digest } from '../../../src/pipeline/read/digest.ts'
import { apply, digest, run } from '../../pipeline/toy-pipeline.ts'
import { type Play, playSource, says } from '../../support/sources.ts'

let content: string
beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'lookup-'))
})
afterEach(() => rm(content, { recursive: true }))

const abstract =
  'Caches of keys grow with every word, and few of their entries are read twice, so we keep $O(\\sqrt{n})$ of them.'
const listed = digest('2026-03-04', [
  { title: 'Kettle: A "Tale"', abstract: abstract.replace('$O(\\sqrt{n})$', 'O(n)') },
  { title: 'Lantern', abstract: 'Robots that walk by day stumble by night, and nobody has asked them why they do.' },
])
const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><id>http://arxiv.org/api/x</id>
<entry><id>http://arxiv.org/abs/2603.01234v3</id><published>2026-03-02T00:00:00Z</published><title>Kettle: A "Tale"</title>
<summary>  ${abstract}</summary><author><name>Ada Quist</name></author><category term="cs.LG"/></entry></feed>`

async function lookedUp(today: string, ...plays: readonly [Play, ...Play[]]) {
  return lookedUpFrom(listed, today, ...plays)
}

async function lookedUpFrom(digests: Digest, today: string, ...plays: readonly [Play, ...Play[]]) {
  const source = await playSource(...plays)
  try {
    const quick = new Source({ interval: 0, retries: 1, firstWait: 5, longestWait: 50 })
    return { ...(await runLookup([digests], { source: quick, content, base: source.url, today })), asked: source.asked }
  } finally {
    await source.close()
  }
}
const lock = () => readFile(join(content, 'lookups/2026.jsonl'), 'utf8').catch(() => '')

test('what is found is kept, what is missed is remembered and asked for again later', async () => {
  const first = await lookedUp('2026-03-05', says(atom))
  expect({ found: first.found.length, missed: first.missed, pending: first.pending, fault: first.fault }).toEqual({
    found: 1,
    missed: 1,
    pending: 0,
    fault: undefined,
  })
  expect(await lock()).toContain('"arxiv":"2603.01234"')
  expect((await lookedUp('2026-03-05', says(atom))).asked).toHaveLength(0)
  expect((await lookedUp('2026-03-07', says(atom))).asked).toHaveLength(1)
  expect((await lookedUp('2026-03-09', says(atom))).asked).toHaveLength(0)
})

test.each([
  ['429', says('', {}, 429)],
  ['503', says('', {}, 503)],
  ['HTML', says('<!doctype html>')],
])('arXiv’s %s leaves everything for the next time', async (_, play) => {
  const { fault, pending, missed } = await lookedUp('2026-03-05', play)
  expect({ pending, missed, failed: fault !== undefined }).toEqual({ pending: 2, missed: 0, failed: true })
  expect(await lock()).toBe('')
})

test('the entry gets arXiv’s text and facts, and keeps its names', async () => {
  const before = apply([], run({ digests: [listed] }))
  await lookedUp('2026-03-05', says(atom))
  const lookups = [{ path: 'lookups/2026.jsonl', text: await lock() }]
  const after = apply(before, run({ digests: [listed], entries: before, lookups }))
  expect(after.map(({ path }) => path)).toEqual(before.map(({ path }) => path))
  const [was, is] = [before, after].map(([file]) => file && readEntry(file.text, file.path).entry)
  expect(is?.data).toMatchObject({
    original: 'arxiv',
    arxiv: '2603.01234',
    authors: ['Ada Quist'],
    published: '2026-03-02',
    categories: ['cs.LG'],
  })
  expect(is?.body).toContain('$O(\\sqrt{n})$')
  expect(is?.data.scraped).toEqual(was?.data.scraped)
  for (const name of ['slug', 'guid', 'key'] as const) expect(is?.data[name]).toBe(was?.data[name])
  expect(run({ digests: [listed], entries: after, lookups }).changes).toEqual({ write: [], remove: [] })
})

test('a paper that a digest only names, with its id, is listed in its place once arXiv has said the rest', async () => {
  const facts = { arxiv: '2603.01234' }
  const named = { ...listed, items: listed.items.slice(1), setAside: [{ title: 'Kettle: A "Tale"', line: 2, facts }] }
  expect(apply([], run({ digests: [named] }))).toHaveLength(1)
  const { found, asked } = await lookedUpFrom(named, '2026-03-05', says(atom), says(atom.replace(/<entry>.*<\/entry>/s, '')))
  expect(found.map(({ item }) => item.arxiv)).toEqual(['2603.01234'])
  expect(asked[0]?.path).toContain('id_list=2603.01234')
  const lookups = [{ path: 'lookups/2026.jsonl', text: await lock() }]
  const outcome = run({ digests: [named], lookups })
  const entries = apply([], outcome).map(({ path, text }) => readEntry(text, path).entry)
  const kettle = entries.find((entry) => entry?.data.arxiv === '2603.01234')
  expect(kettle?.data).toMatchObject({
    original: 'arxiv',
    authors: ['Ada Quist'],
    scraped: { title: 'Kettle: A "Tale"', abstract: '' },
  })
  expect(kettle?.body).toContain('$O(\\sqrt{n})$')
  expect(entries).toHaveLength(2)
  expect(run({ digests: [named], entries: apply([], outcome), lookups }).changes).toEqual({ write: [], remove: [] })
})

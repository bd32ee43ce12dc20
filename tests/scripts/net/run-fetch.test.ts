import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Source } from '../../../scripts/net/download.ts'
import { runFetch } from '../../../scripts/net/run-fetch.ts'
import { arxivDay, type DigestRequest, feedNow, hfDay } from '../../../src/fetch/requests.ts'
import { dailyPapers, type Play, playSource, says } from '../../support/sources.ts'

let content: string
beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'fetch-'))
})
afterEach(() => rm(content, { recursive: true }))

/** What becomes of one request to a source that answers so, and what the source was asked. */
async function fetched(make: (url: string) => DigestRequest, ...plays: readonly [Play, ...Play[]]) {
  const source = await playSource(...plays)
  try {
    const quick = { interval: 0, firstWait: 10, timeout: 500, longestWait: 2_000, mostBytes: 200_000 }
    const run = { source: new Source(quick), content, today: '2026-03-05' }
    const [outcome] = await runFetch([make(source.url)], run)
    return { ...outcome, asked: source.asked }
  } finally {
    await source.close()
  }
}
const hf = (url: string) => hfDay('2026-03-04', { hf: url, arxiv: url })
const file = 'digests/2026-03-04.json'
const written = async () => await readFile(join(content, file), 'utf8').catch(() => undefined)
const put = async (text: string) => {
  await mkdir(join(content, 'digests'), { recursive: true })
  await writeFile(join(content, file), text)
}

const day = dailyPapers('Kettle', 'Lantern')
const broken =
  (bytes: Uint8Array, length: number): Play =>
  (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': String(length) })
    response.write(bytes, () => response.destroy())
  }

describe('an answer is written as it is', () => {
  test('plain', async () => {
    const { fate, what, asked } = await fetched(hf, says(day))
    expect({ fate, what }).toEqual({ fate: 'written', what: '2 papers' })
    expect(await written()).toBe(day)
    expect(asked[0]?.path).toBe('/api/daily_papers?date=2026-03-04&limit=100')
    expect(asked[0]?.headers['user-agent']).toMatch(/^research-digest\/\d/)
  })

  test('packed for the way', async () => {
    await fetched(hf, says(gzipSync(day), { 'content-encoding': 'gzip' }))
    expect(await written()).toBe(day)
  })

  test('behind a redirect', async () => {
    const { fate } = await fetched(hf, says('', { location: '/elsewhere' }, 302), says(day))
    expect(fate).toBe('written')
  })

  test('at the third try: slow, then broken off, then out of order', async () => {
    const slow: Play = (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      response.write('[')
    }
    const { fate, asked } = await fetched(
      hf,
      slow,
      broken(Buffer.from(day.slice(0, 50)), day.length),
      says('', {}, 503),
      says(day),
    )
    expect(fate).toBe('written')
    expect(asked).toHaveLength(4)
    expect(await written()).toBe(day)
  })

  test('after the wait that the source asks for', async () => {
    const { fate, asked } = await fetched(hf, says('', { 'retry-after': '1' }, 429), says(day))
    expect(fate).toBe('written')
    expect((asked[1]?.at ?? 0) - (asked[0]?.at ?? 0)).toBeGreaterThanOrEqual(1_000)
  })

  test('and not asked for again while the source says that it is the same', async () => {
    const source = await playSource(says(day, { etag: '"a"' }), (request, response) => {
      response.writeHead(request.headers['if-none-match'] === '"a"' ? 304 : 200)
      response.end()
    })
    const run = () =>
      runFetch([hf(source.url)], { source: new Source({ interval: 0, retries: 0 }), content, today: '2026-03-05' })
    expect((await run())[0]?.fate).toBe('written')
    expect((await run())[0]?.fate).toBe('same')
    expect(source.asked).toHaveLength(2)
    await source.close()
  })
})

describe('nothing is written', () => {
  test.each<[string, RegExp, number, Play]>([
    ['not there', /answered 404: it has nothing there/, 1, says('Not found', {}, 404)],
    ['refused', /answered 403: it refuses us/, 1, says('', {}, 403)],
    ['too often', /answered 429: we ask too often/, 5, says('', {}, 429)],
    ['out of order', /answered 500: it is out of order/, 5, says('', {}, 500)],
    ['asked to wait for an hour', /asks to wait 3600 s/, 1, says('', { 'retry-after': '3600' }, 429)],
    [
      'a page of HTML',
      /an HTML page where JSON or JSON lines is due/,
      5,
      says('<!doctype html><title>Sorry</title>', { 'content-type': 'text/html' }),
    ],
    ['a day cut off', /ends before its brackets are closed/, 5, says(day.slice(0, -30))],
    [
      'another charset',
      /not UTF-8/,
      5,
      says(Buffer.from(day.replace('Kettle', 'Käse'), 'latin1'), { 'content-type': 'application/json; charset=iso-8859-1' }),
    ],
    ['too large', /larger than/, 1, says(`["${'x'.repeat(300_000)}"]`)],
    ['something else', /is Atom or RSS where JSON or JSON lines is due/, 5, says('<rss><channel/></rss>')],
  ])('%s', async (_, why, tries, play) => {
    const { fate, what, asked } = await fetched(hf, play)
    expect(fate).toBe('failed')
    expect(what).toMatch(why)
    expect(asked).toHaveLength(tries)
    expect(await readdir(content)).toEqual([])
  })

  test('no papers', async () => expect(await fetched(hf, says('[]'))).toMatchObject({ fate: 'empty' }))

  test('no server', async () => {
    const source = await playSource(says(day))
    await source.close()
    const run = { source: new Source({ interval: 0, retries: 1, firstWait: 5 }), content, today: '2026-03-05' }
    expect((await runFetch([hf(source.url)], run))[0]).toMatchObject({
      fate: 'failed',
      what: expect.stringMatching(/takes no connection/),
    })
  })
})

describe('a digest that is there', () => {
  test('gives way to one with more papers', async () => {
    await put(day)
    const more = dailyPapers('Kettle', 'Lantern', 'Magpie')
    expect(await fetched(hf, says(more))).toMatchObject({ fate: 'written' })
    expect(await written()).toBe(more)
  })

  test.each([
    ['fewer', dailyPapers('Kettle'), 'failed'],
    ['other', dailyPapers('Kettle', 'Magpie', 'Nettle').replace('2603.00002', '2603.00009'), 'failed'],
    ['no', '[]', 'empty'],
  ])('stays when the source has %s papers', async (_, answer, fate) => {
    await put(day)
    expect(await fetched(hf, says(answer))).toMatchObject({ fate })
    expect(await written()).toBe(day)
  })

  test('stays when an entry is missing in the middle', async () => {
    await put(dailyPapers('Kettle', 'Lantern', 'Magpie'))
    const { what } = await fetched(
      hf,
      says(JSON.stringify(JSON.parse(dailyPapers('Kettle', 'Lantern', 'Magpie')).toSpliced(1, 1))),
    )
    expect(what).toMatch(/has 1 paper that the source's answer has not \(“Lantern”\), so it is kept/)
  })
})

const atom = (total: number, ...titles: string[]) => `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><id>http://arxiv.org/api/x</id><updated>2026-03-05T00:00:00-05:00</updated>
<opensearch:totalResults xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/">${total}</opensearch:totalResults>
${titles.map((title, index) => `<entry><id>http://arxiv.org/abs/2603.0000${index + 1}v1</id><title>${title}</title><summary>We $x$.</summary></entry>`).join('\n')}
</feed>`

describe('arXiv', () => {
  test('is asked for a category’s day', async () => {
    const { fate, asked } = await fetched(
      (url) => arxivDay('cs.LG', '2026-03-04', { hf: url, arxiv: url }),
      says(atom(1, 'Kettle')),
    )
    expect(fate).toBe('written')
    expect(decodeURIComponent(asked[0]?.path ?? '')).toContain(
      'search_query=cat:cs.LG+AND+submittedDate:[202603040000+TO+202603042359]',
    )
    expect(await readdir(join(content, 'digests'))).toEqual(['2026-03-04-arxiv-cs-lg.xml'])
  })

  test('is asked again when it gives half a day', async () => {
    const request = (url: string) => arxivDay('cs.LG', '2026-03-04', { hf: url, arxiv: url })
    expect(await fetched(request, says(atom(2, 'Kettle')), says(atom(2, 'Kettle', 'Lantern')))).toMatchObject({ fate: 'written' })
    await rm(join(content, 'digests'), { recursive: true })
    expect((await fetched(request, says(atom(2, 'Kettle')))).what).toMatch(/1 of the 2 papers that it names: half a day/)
  })

  test('is not asked more often than it likes', async () => {
    const source = await playSource(says(atom(1, 'Kettle')))
    const days = ['2026-03-02', '2026-03-03', '2026-03-04'].map((one) => arxivDay('cs.LG', one, { hf: '', arxiv: source.url }))
    await runFetch(days, { source: new Source({ interval: 300 }), content, today: '2026-03-05' })
    const times = source.asked.map(({ at }) => at)
    for (const [index, at] of times.entries()) if (index > 0) expect(at - (times[index - 1] ?? 0)).toBeGreaterThanOrEqual(290)
    await source.close()
  })
})

test('a feed’s digest has the day that the feed says, or today', async () => {
  const feed = (url: string) => feedNow(`${url}/rss`, 'papers')
  expect(await fetched(feed, says(atom(1, 'Kettle')))).toMatchObject({ file: 'digests/2026-03-05-papers.xml' })
  const undated = atom(1, 'Lantern').replace(/<updated>.*?<\/updated>/, '')
  expect(await fetched(feed, says(undated))).toMatchObject({ fate: 'written', file: 'digests/2026-03-05-papers.xml' })
})

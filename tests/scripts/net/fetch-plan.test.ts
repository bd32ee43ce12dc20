import { describe, expect, test } from 'vitest'
import { planOf } from '../../../scripts/net/fetch-plan.ts'

const now = Date.parse('2026-03-05T10:00:00Z')
const files = (...args: string[]) => planOf(args, now)?.requests.map(({ file }) => file)

test('yesterday, a day, or days up to yesterday', () => {
  expect(files('--source', 'hf')).toEqual(['digests/2026-03-04.json'])
  expect(files('--source', 'hf', '--date', '2026-02-27')).toEqual(['digests/2026-02-27.json'])
  expect(files('--source', 'hf', '--since', '2026-03-03')).toEqual(['digests/2026-03-03.json', 'digests/2026-03-04.json'])
  expect(files('--source', 'hf', '--date', '2026-03-05', '--half')).toEqual(['digests/2026-03-05.json'])
})

test('each category of arXiv, three seconds apart', () => {
  const args = ['--source', 'arxiv', '--category', 'cs.LG', '--category', 'stat.ML', '--date', '2026-03-04']
  expect(files(...args)).toEqual(['digests/2026-03-04-arxiv-cs-lg.xml', 'digests/2026-03-04-arxiv-stat-ml.xml'])
  expect(planOf(args, now)?.interval).toBe(3000)
})

test('a feed by its name', () => {
  expect(files('--source', 'feed', '--url', 'https://www.example.org/a/rss')).toEqual(['digests/example-org.xml'])
  const page = 'https://example.org/api/v1/papers/1.json'
  expect(files('--source', 'feed', '--url', page, '--name', 'A Site')).toEqual(['digests/a-site.json'])
})

describe('wrong', () => {
  test.each([
    [['--source', 'hf', '--date', '2026-02-30'], /there is no day 2026-02-30/],
    [['--source', 'hf', '--date', '2999-01-01'], /is yet to come/],
    [['--source', 'hf', '--date', '2026-03-05'], /is not over \(UTC\), so its list may be half/],
    [['--source', 'hf', '--date', '2026-03-01', '--since', '2026-03-01'], /not both/],
    [['--source', 'hf', '--since', '2020-01-01'], /is the most/],
    [['--source', 'arxiv'], /needs --category/],
    [['--source', 'feed', '--url', 'file:///etc/passwd'], /needs --url/],
    [['--source', 'gopher'], /--source is one of/],
    [['--source', 'hf', '--wait', 'long'], /--wait takes a number/],
  ])('%j', (args, why) => expect(() => planOf(args, now)).toThrow(why))
})

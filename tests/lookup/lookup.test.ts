import { expect, test } from 'vitest'
import { agreementOf } from '../../src/lookup/agreement.ts'
import { likeness, matchOf } from '../../src/lookup/match.ts'
import { phraseOf, queriesFor } from '../../src/lookup/query.ts'
import { formatRecords, parseRecords } from '../../src/lookup/record.ts'
import { restore } from '../../src/pipeline/restore/restore.ts'
import { segmentWhole } from '../../src/pipeline/restore/segment-whole.ts'
import { likenessKey } from '../../src/pipeline/write/identity.ts'

test.each([
  ['Kettle: "Boiling" Down, and On', 'Kettle Boiling Down and On'],
  ['What do we lose? Key-Value Caches (Again)', 'What do we lose Key Value Caches Again'],
  ['On ell_p^n Balls and Their Shadows in R^{d}', 'Balls and Their Shadows in'],
  ['x^2', undefined],
])('%s is searched by the phrase %s', (title, phrase) => expect(phraseOf(title)).toBe(phrase))

test('papers with ids are asked for by them, the others by title, several at once', () => {
  const wanted = [
    { key: 'a', title: 'Kettle: A Tale', abstract: '', arxiv: undefined },
    { key: 'b', title: 'Lantern', abstract: '', arxiv: '2603.00042' },
    { key: 'c', title: 'Magpie & Co', abstract: '', arxiv: undefined },
  ]
  expect(queriesFor(wanted, 'http://a').map(({ url }) => url)).toEqual([
    'http://a/api/query?id_list=2603.00042&max_results=1',
    'http://a/api/query?search_query=ti:%22Kettle+A+Tale%22+OR+ti:%22Magpie%22&max_results=10',
  ])
})

const abstract =
  'Caches of keys grow with every word, and few of their entries are read twice. We keep $O(\\sqrt{n})$ of them for good.'
const seen = 'Caches of keys grow with every word, and few of their entries are read twice. We keep O(n) of them for good.'
const title = 'Kettle in $\\tilde{O}(n)$'
const item = { title, abstract, line: 1, abstractLine: 1, arxiv: '2603.01234' }
const wanted = { key: likenessKey('Kettle in O(n)'), title: 'Kettle in O(n)', abstract: seen, arxiv: undefined }

test('only what is surely the paper is taken', () => {
  expect(matchOf(wanted, [item])).toBe(item)
  expect(
    matchOf(wanted, [{ ...item, abstract: 'Teapots of quite another make are sold by the dozen in this little shop of ours.' }]),
  ).toBeUndefined()
  expect(matchOf(wanted, [{ ...item, title: 'Kettles in $O(n)$' }])).toBeUndefined()
  expect(matchOf(wanted, [item, { ...item, arxiv: '2603.09999' }])).toBeUndefined()
  expect(matchOf({ ...wanted, arxiv: '2603.01234' }, [{ ...item, title: 'Kettle, Revised' }])).toMatchObject({
    arxiv: '2603.01234',
  })
  const named = { ...wanted, arxiv: '2603.01234', abstract: undefined }
  expect(matchOf(named, [item])).toBe(item)
  expect(matchOf(named, [{ ...item, title: 'Kettle, Revised' }])).toBeUndefined()
  expect(likeness(seen, seen)).toBe(1)
  expect(likeness('', seen)).toBe(0)
})

test('what contradicts arXiv is counted', () => {
  const score = agreementOf(
    restore('We bound x_{i} by n^2 in all cases, for any x_{i}.'),
    segmentWhole('We bound $x_{i}$ by $n^2$ in all cases, for any $x_{i}$.'),
  )
  expect(score).toMatchObject({ surelyWrong: 0, foreign: 0 })
  expect(score.same).toBe(score.compared)
  const wrong = agreementOf(
    [{ kind: 'math', source: 'O(n)', tex: 'O(n)', display: false, origin: 'restored', confidence: 0.95 }],
    segmentWhole('$O(\\sqrt{n})$'),
  )
  expect(wrong).toEqual({ compared: 1, same: 0, surelyWrong: 1, foreign: 0 })
})

test('records are a line a paper, sorted, and a bad line is told', () => {
  const text = formatRecords([
    { key: 'b', asked: '2026-03-04', misses: 2 },
    { key: 'a', asked: '2026-03-04', found: { arxiv: '2603.01234', title, abstract } },
  ])
  expect(text.split('\n').map((line) => line.slice(0, 10))).toEqual(['{"key":"a"', '{"key":"b"', ''])
  expect(parseRecords(text, 'x').records).toHaveLength(2)
  expect(parseRecords(`${text}oops\n`, 'lookups/2026.jsonl').problems).toMatchObject([{ line: 3, rule: 'lookup-line' }])
})

import { expect, test } from 'vitest'
import { complete } from '../../src/pipeline/complete.ts'
import { readDigest } from '../../src/pipeline/read/detect.ts'
import { likenessKey } from '../../src/pipeline/write/identity.ts'

const papers = [
  { title: 'Kettle', abstract: 'We boil.', arxiv_id: '2603.00001' },
  { title: 'Lantern', abstract: '', arxiv_id: '2603.00002' },
  { title: 'Magpie', abstract: 'We steal.', arxiv_id: '2603.00003' },
  { title: 'Nutmeg', abstract: '' },
]
const read = readDigest({ path: 'digests/2026-03-04.json', bytes: Buffer.from(JSON.stringify(papers, undefined, 1)) })
const titles = (result: typeof read) => result.digests.map(({ items }) => items.map(({ title }) => title))
const asked = (arxiv: string) => new Map([[likenessKey('Lantern'), { arxiv, title: 'Lantern', abstract: 'We shine.' }]])

test('a paper that was found stands in its place, and its abstract is missed no more', () => {
  const done = complete(read, asked('2603.00002'))
  expect(titles(read)).toEqual([['Kettle', 'Magpie']])
  expect(titles(done)).toEqual([['Kettle', 'Lantern', 'Magpie']])
  expect([read, done].map(({ problems }) => problems.map(({ rule, what }) => [rule, /“(.*)”/.exec(what)?.[1]]))).toEqual([
    [
      ['title-without-abstract', 'Lantern'],
      ['title-without-abstract', 'Nutmeg'],
    ],
    [['title-without-abstract', 'Nutmeg']],
  ])
})

test('another paper of that title is no answer', () => {
  expect(complete(read, asked('2603.99999'))).toEqual(read)
})

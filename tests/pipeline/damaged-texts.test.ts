import { expect, test } from 'vitest'
import { damagedTexts } from '../../src/pipeline/damaged-texts.ts'
import type { Digest, DigestItem } from '../../src/pipeline/read/digest.ts'
import { likenessKey } from '../../src/pipeline/write/identity.ts'

const item = (title: string, more: Partial<DigestItem> = {}): DigestItem => ({
  title,
  abstract: `Of ${title}, x^2.`,
  line: 1,
  abstractLine: 3,
  ...more,
})

const digest = (date: string, ...items: DigestItem[]): Digest => ({ id: date, file: `${date}.txt`, date, items, setAside: [] })

const damaged = (title: string) => ({
  title: { text: title, as: 'damaged' },
  abstract: { text: `Of ${title}, x^2.`, as: 'damaged' },
})

test('a paper that two digests list alike is there once, another abstract of it besides', () => {
  const again = item('Spoons', { abstract: 'Of spoons, y_1.' })
  const texts = damagedTexts([digest('2025-03-12', item('Spoons')), digest('2025-03-13', item('Spoons'), again)], [])
  expect(texts).toEqual([damaged('Spoons'), { ...damaged('Spoons'), abstract: { text: 'Of spoons, y_1.', as: 'damaged' } }])
})

test('a paper that has all its TeX is left out, one with a damaged title is not', () => {
  const whole = item('Forks', { whole: { title: true, abstract: true } })
  const half = item('Knives', { whole: { title: false, abstract: true } })
  expect(damagedTexts([digest('2025-03-12', whole, half)], [])).toMatchObject([
    { title: { text: 'Knives', as: 'damaged' }, abstract: { as: 'whole' } },
  ])
})

test('a paper that arXiv gave is left out, one that it does not know is not', () => {
  const found = { arxiv: '2503.00001', title: 'Spoons', abstract: 'Of spoons, $x^2$.' }
  const records = [
    { key: likenessKey('Spoons'), asked: '2025-03-14', found },
    { key: likenessKey('Forks'), asked: '2025-03-14', misses: 1 },
  ]
  const lookups = [{ path: 'lookups/2025.jsonl', text: records.map((record) => `${JSON.stringify(record)}\n`).join('') }]
  expect(damagedTexts([digest('2025-03-12', item('Spoons'), item('Forks'))], lookups)).toEqual([damaged('Forks')])
})

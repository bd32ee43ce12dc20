/** One paper that comes in several forms, again and again, is one entry. */
import { expect, test } from 'vitest'
import { readEntry } from '../../src/entry-file.ts'
import { apply, digest, run } from './toy-pipeline.ts'

const scraped = digest('2025-03-12', [{ title: 'Kettles in O(ell_p^n)', abstract: 'We boil wrecks.' }])
const whole = digest('2025-03-19', [
  {
    title: 'Kettles in $\\mathcal{O}(\\ell_p^n)$',
    abstract: 'We boil $x$.',
    whole: { title: true, abstract: true },
    arxiv: '2503.00001',
    authors: ['Ada Quist'],
    published: '2025-03-10',
    categories: ['cs.LG'],
    code: ['https://github.com/example/kettle'],
  },
])
const again = digest('2025-03-20', [{ title: 'Kettles, Revised', abstract: 'We boil.', arxiv: '2503.00001' }])

test('a title as a page damages it and as arXiv has it, and an id under another title', () => {
  const files = apply([], run({ digests: [scraped, whole, again] }))
  expect(files).toHaveLength(1)
  const [file] = files
  const entry = file && readEntry(file.text, file.path).entry
  expect(entry?.data).toMatchObject({
    digests: { '2025-03-12': 1, '2025-03-19': 1, '2025-03-20': 1 },
    arxiv: '2503.00001',
    authors: ['Ada Quist'],
    published: '2025-03-10',
    categories: ['cs.LG'],
    code: ['https://github.com/example/kettle'],
    scraped: { abstract: 'We boil $x$.' },
  })
})

test('a later listing that brings facts and whole TeX moves no address', () => {
  const before = apply([], run({ digests: [scraped] }))
  const after = apply(before, run({ digests: [scraped, whole], entries: before }))
  expect(after.map(({ path }) => path)).toEqual(before.map(({ path }) => path))
  const [was, is] = [before, after].map(([file]) => file && readEntry(file.text, file.path).entry?.data)
  expect({ slug: is?.slug, guid: is?.guid, key: is?.key }).toEqual({ slug: was?.slug, guid: was?.guid, key: was?.key })
})

test('Greek as a character and as a command’s name', () => {
  const greek = digest('2025-11-20', [{ title: 'An α for β-VAEs', abstract: 'We do.' }])
  const names = digest('2025-11-21', [{ title: 'An alpha for beta-VAEs', abstract: 'We do.' }])
  expect(apply([], run({ digests: [greek, names] }))).toHaveLength(1)
})

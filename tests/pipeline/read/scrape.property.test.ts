/** Whatever is shuffled, lost or strewn between them: no abstract is ever read as another paper's. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseScrape } from '../../../src/pipeline/read/scrape.ts'
import { chrome, invented } from './invented.ts'

const where = { file: 'digests/2025-03-12.txt', name: { id: '2025-03-12', date: '2025-03-12', extension: 'txt' } }
const abstracts = new Map(invented.map(({ title, abstract }) => [title, abstract]))

const furniture = [
  '12 authors',
  '1 author',
  '41',
  '1.2k',
  '·',
  'Submitted by',
  'Submitted by\ntaesiri',
  'byAK',
  'Upvote 41',
  ' [-] 1',
  'Mar 12',
  'Oct 7, 2024',
  'View PDF',
  'GitHub 120',
  '- …',
  'https://huggingface.co/login?next=%2Fpapers',
  '',
]

const papers = fc.shuffledSubarray([...invented], { minLength: 1 })

/**
 * A scrape of some papers as lines, with where each line is lost or has something strewn above it. Two losses leave a page of few
 * papers that is whole again, and are left out: an abstract with the title below it, and an abstract with both blank lines around it,
 * which makes two titles one title over two lines.
 */
const battered = papers.chain((chosen) => {
  const lines = chosen.flatMap(({ title, abstract }) => [title, '', abstract, ''])
  return fc.record({
    lines: fc.constant(lines),
    lost: fc
      .uniqueArray(fc.nat(lines.length - 1), { maxLength: 4 })
      .filter(
        (lost) =>
          !lost.some(
            (place) => place % 4 === 2 && (lost.includes(place + 2) || (lost.includes(place - 1) && lost.includes(place + 1))),
          ),
      ),
    strewn: fc.array(fc.tuple(fc.nat(lines.length), fc.constantFrom(...furniture)), { maxLength: 12 }),
  })
})

test('no abstract lands under another title', () => {
  fc.assert(
    fc.property(battered, ({ lines, lost, strewn }) => {
      const text = lines.flatMap((line, index) => [
        ...strewn.filter(([place]) => place === index).map(([, what]) => what),
        ...(lost.includes(index) ? [] : [line]),
      ])
      const [digest] = parseScrape(chrome + text.join('\n'), where).digests
      for (const { title, abstract } of digest?.items ?? [])
        expect({ title, abstract }).toEqual({ title, abstract: abstracts.get(title) })
    }),
    { numRuns: 1000, seed: 20_250_312 },
  )
})

test('lines lost from an abstract to the next title are nearly always noticed by the words', () => {
  let unnoticed = 0
  for (let paper = 0; paper + 1 < invented.length; paper += 1) {
    const lines = invented.flatMap(({ title, abstract }) => [title, '', abstract, ''])
    lines.splice(paper * 4 + 1, 4)
    const {
      digests: [digest],
      problems,
    } = parseScrape(chrome + lines.join('\n'), where)
    if (digest?.items.some(({ title, abstract }) => abstract !== abstracts.get(title))) unnoticed += 1
    else expect(problems.map(({ rule }) => rule)).toEqual(['title-and-abstract-unrelated'])
  }
  expect(unnoticed).toBeLessThanOrEqual(1)
})

test('furniture and blank lines alone lose no paper', () => {
  fc.assert(
    fc.property(battered, ({ lines, strewn }) => {
      const text = lines.flatMap((line, index) => [...strewn.filter(([place]) => place === index).map(([, what]) => what), line])
      const {
        digests: [digest],
        problems,
      } = parseScrape(chrome + text.join('\n'), where)
      const titles = lines.filter((line) => abstracts.has(line))
      expect(problems.filter(({ scope }) => scope !== 'note')).toEqual([])
      expect(digest?.items.map(({ title }) => title)).toEqual(titles)
    }),
    { numRuns: 500, seed: 20_250_312 },
  )
})

test('any text is read without throwing, and to the same result', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      expect(parseScrape(chrome + text, where)).toEqual(parseScrape(chrome + text, where))
    }),
  )
})

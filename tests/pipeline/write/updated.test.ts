import { expect, test } from 'vitest'
import { readEntry } from '../../../src/entry-file.ts'
import type { TextFile } from '../../../src/pipeline/write/text-file.ts'
import { apply, digest, run, type Setup, toyRestore } from '../toy-pipeline.ts'

const paper = { title: 'Attention to Teapots', abstract: 'We find $n$ teapots.' }
const march12 = digest('2025-03-12', [paper, { title: 'Roses' }])
const march19 = digest('2025-03-19', [{ title: 'Tulips' }])

const after = (setup: Setup) => apply(setup.entries ?? [], run(setup))
const first = after({ digests: [march12] })

function updated(entries: readonly TextFile[], name = 'attention-to-teapots') {
  const file = entries.find(({ path }) => path.endsWith(`/${name}.md`))
  return readEntry(file?.text ?? '', name).entry?.data.updated
}

function edit(entries: readonly TextFile[], from: string, to: string): TextFile[] {
  expect(entries.some(({ text }) => text.includes(from))).toBe(true)
  return entries.map(({ path, text }) => ({ path, text: text.replace(from, to) }))
}

test('a new entry has no date of a change, nor has one that stays as it was', () => {
  expect(updated(first)).toBeUndefined()
  expect(updated(after({ digests: [march12, march19], entries: first }))).toBeUndefined()
})

test('what the pipeline restores better is dated by the newest digest', () => {
  const better = after({
    digests: [march12, march19],
    entries: first,
    restore: toyRestore(0.5, (tex) => `\\hat{${tex}}`),
  })
  expect(updated(better)).toBe('2025-03-19T00:00:00Z')
  expect(updated(better, 'roses')).toBeUndefined()
})

test('a hand edit is dated when it is first seen, and not again', () => {
  const once = after({ digests: [march12, march19], entries: edit(first, '\n\nWe find', '\n\nWe have found') })
  expect(updated(once)).toBe('2025-03-19T00:00:00Z')
  expect(updated(once, 'roses')).toBeUndefined()
  expect(after({ digests: [march12, march19], entries: once })).toEqual(once)
  const april = after({ digests: [march12, march19, digest('2025-04-02', [{ title: 'Lilies' }])], entries: once })
  expect(updated(april)).toBe('2025-03-19T00:00:00Z')
})

test('a second change within the time of one digest is a second later', () => {
  const once = after({ digests: [march12], entries: edit(first, '\n\nWe find', '\n\nWe have found') })
  expect(updated(once)).toBe('2025-03-12T00:00:01Z')
  const twice = after({ digests: [march12], entries: edit(once, '\n\nWe have found', '\n\nWe saw') })
  expect(updated(twice)).toBe('2025-03-12T00:00:02Z')
  const back = after({ digests: [march12], entries: edit(twice, '\n\nWe saw', '\n\nWe find') })
  expect(updated(back)).toBe('2025-03-12T00:00:03Z')
})

test('withdrawing a paper is a change, and taking that back is another', () => {
  const once = after({ digests: [march12], entries: edit(first, 'digests:', 'withdrawn: "A gap."\ndigests:') })
  expect(updated(once)).toBe('2025-03-12T00:00:01Z')
  expect(after({ digests: [march12], entries: once })).toEqual(once)
  const back = after({ digests: [march12], entries: edit(once, 'withdrawn: "A gap."\n', '') })
  expect(updated(back)).toBe('2025-03-12T00:00:02Z')
})

test('settling a doubt is a change; other themes and another digest are none', () => {
  expect(updated(after({ digests: [march12], entries: edit(first, 'scraped:', 'verified: ["n"]\nscraped:') }))).toBe(
    '2025-03-12T00:00:01Z',
  )
  const listed = after({ digests: [march12, digest('2025-03-19', [paper])], entries: first, themes: ['teapots'] })
  expect(updated(listed)).toBeUndefined()
})

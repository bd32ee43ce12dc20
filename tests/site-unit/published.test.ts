import { expect, test } from 'vitest'
import { publishedGroups } from '../../src/site/published.ts'

const examples = (archive: string | undefined) =>
  publishedGroups({ papers: [], digests: [], themes: [] }, archive).flatMap(({ published }) =>
    published.map(({ pattern, example }) => [pattern, example]),
  )

test('a site without papers names what it has already', () => {
  const addresses = examples(undefined)
  expect(addresses).toContainEqual(['digests.xml', 'digests.xml'])
  expect(addresses.filter(([pattern]) => pattern?.includes('<'))).toEqual([])
})

test('archives of feeds are named once there is one', () => {
  expect(examples('archive/2025-01-06/')).toContainEqual(['archive/<monday>/rss.xml', 'archive/2025-01-06/rss.xml'])
})

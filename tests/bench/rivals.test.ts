import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { astro } from '../../src/bench/rivals/astro.ts'
import { eleventy } from '../../src/bench/rivals/eleventy.ts'
import { hugo } from '../../src/bench/rivals/hugo.ts'
import { rivalPapers } from '../../src/bench/rivals/project.ts'
import { readEntry } from '../../src/entry-file.ts'
import { entriesOf } from '../support/content.ts'

const toy = resolve(import.meta.dirname, '../fixtures/toy')
const papers = rivalPapers(toy)

test('rivals get every paper with its formulas', () => {
  const entries = entriesOf(toy)
  expect(papers.map(({ slug }) => slug).sort()).toEqual(entries.map(({ data }) => data.slug).sort())
  expect(papers.filter(({ body }) => body.includes('$')).length).toBeGreaterThan(0)
})

test.each([astro, eleventy, hugo])('$name: a file of Markdown for each paper, which YAML can read', (rival) => {
  const files = [...rival.files(papers)].filter(([path]) => path.endsWith('.md'))
  expect(files).toHaveLength(papers.length)
  for (const [path, text] of files) expect(readEntry(text, path).problems.map(({ rule }) => rule)).not.toContain('entry-yaml')
})

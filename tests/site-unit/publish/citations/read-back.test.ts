import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { resolve } from 'node:path'
import { Cite } from '@citation-js/core'
import { describe, expect, test } from 'vitest'
import { citation, titleText } from '../../../../src/site/publish/citations/citation.ts'
import { citationFormats } from '../../../../src/site/publish/citations/formats.ts'
import { entriesOf } from '../../../support/content.ts'
import { firstEntries } from '../../../support/first-digest.ts'
import { siteUrl } from '../entries.ts'

const known = {
  arxiv: '2503.01234',
  published: '2025-03-04',
  categories: ['cs.LG'],
  authors: ['Ada Lovelace', 'Ludwig van Beethoven', 'Émile Zola', 'Plato', 'Bell and Sons'],
}
const entries = [...(await firstEntries()), ...entriesOf(resolve(import.meta.dirname, '../../../fixtures/toy'))]
const citations = entries.map(({ data }, index) => citation(index % 2 === 0 ? data : { ...data, ...known }, siteUrl))

// Markdown is for people.
describe.each(citationFormats.filter(({ name }) => name !== 'Markdown'))(
  'citation-js reads $name back',
  ({ extension, write }) => {
    const read = new Cite(write(citations)).data as Readonly<Record<string, unknown>>[]

    test('every record, with its key', () => {
      expect(read.map((record) => record['citation-key'] ?? record.id)).toEqual(citations.map(({ key }) => key))
    })

    test('titles and notes to the letter', () => {
      // It takes formulas apart in a way of its own.
      const isPlain = (index: number) => extension !== 'bib' || citations[index]?.title.every(({ tex }) => tex === undefined)
      const plain = citations.map((_, index) => index).filter(isPlain)
      expect(plain.map((index) => read[index]?.title)).toEqual(
        plain.map((index) => citations[index] && titleText(citations[index])),
      )
      expect(read.map(({ note }) => note)).toEqual(
        citations.map(({ notes }) => (extension === 'ris' ? notes[0] : notes.join('. '))),
      )
    })

    test('addresses, names and days', () => {
      expect(read.map(({ URL }) => URL)).toEqual(citations.map(({ url }) => url))
      expect(read[0]).not.toHaveProperty('issued')
      const day = extension === 'bib' ? [2025, 3] : [2025, 3, 4]
      expect(read[1]).toMatchObject({ issued: { 'date-parts': [day] } })
      expect(read[1]?.author).toHaveLength(known.authors.length)
    })
  },
)

import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { restoreAhead } from '../../scripts/restore-ahead.ts'
import { restore } from '../../src/pipeline/restore/restore.ts'
import { entriesOf } from '../support/content.ts'

const texts = entriesOf(resolve(import.meta.dirname, '../fixtures/toy')).map(({ data }) => data.scraped.abstract)
/** So many that threads are worth it, each another text. */
const many = Array.from({ length: 250 }, (_, at) => `${texts[at % texts.length]} And in case ${at}, O(n^{${at}}).`)

test('threads restore many texts as one would, in their order', async () => {
  expect(await restoreAhead(many)).toEqual(many.map((text) => restore(text)))
})

test('few texts are left to whoever asks for them', async () => {
  expect(await restoreAhead(texts)).toEqual([])
})

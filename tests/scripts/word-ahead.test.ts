import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { stationsFor } from '../../scripts/stations.ts'
import { wordAhead } from '../../scripts/word-ahead.ts'
import type { RawTexts } from '../../src/pipeline/write/raw-texts.ts'
import { wordingOf } from '../../src/pipeline/write/wording.ts'
import { parseThemes } from '../../src/themes/parse.ts'
import { entriesOf } from '../support/content.ts'

const toy = resolve(import.meta.dirname, '../fixtures/toy')
const { themes } = parseThemes(readFileSync(resolve(toy, 'themes.yaml'), 'utf8'), 'themes.yaml')
const scraped = entriesOf(toy).map(({ data }) => data.scraped)
/** So many that threads are worth it, each another text; of some the title has all its TeX. */
const papers = Array.from({ length: 120 }, (_, at): RawTexts => {
  const { title, abstract } = scraped[at % scraped.length] ?? { title: '', abstract: '' }
  return {
    title: { text: title, as: at % 7 === 0 ? 'whole' : 'damaged' },
    abstract: { text: `${abstract} And in case ${at}, O(n^{${at}}).`, as: 'damaged' },
  }
})

test('threads word many papers as one would, in their order, and tell what they restored', async () => {
  const stations = stationsFor(themes)
  const damaged = (texts: RawTexts) => [texts.title, texts.abstract].filter(({ as }) => as === 'damaged')
  expect(await wordAhead(papers, themes)).toEqual(
    papers.map((texts) => ({
      wording: wordingOf(texts, stations),
      restored: new Map(damaged(texts).map(({ text }) => [text, stations.restore(text)])),
    })),
  )
})

test('few papers are left to whoever asks for them', async () => {
  expect(await wordAhead(papers.slice(0, 20), themes)).toEqual([])
})

/** What a term of a themes file finds, told by small themes files of one theme. */
import { describe, expect, test } from 'vitest'
import { classify, scoresOf } from '../../../src/pipeline/classify/classify.ts'
import { explain } from '../../../src/pipeline/classify/explain.ts'
import { parseThemes } from '../../../src/themes/parse.ts'

/** A theme of these terms, written as in the file. */
function theme(...terms: string[]) {
  const yaml = [
    '- id: cats',
    '  label: Cats',
    '  definition: All about cats.',
    '  terms:',
    ...terms.map((term) => `    - ${term}`),
  ]
  const { themes, problems } = parseThemes(yaml.join('\n'), 'themes.yaml')
  expect(problems).toEqual([])
  return themes
}

function pointsOf(themes: ReturnType<typeof theme>, title: string, abstract = ''): number | undefined {
  return scoresOf({ title, abstract }, themes)[0]?.points
}

describe('one term, written in other ways', () => {
  const themes = theme('{ words: [key value cach*], weight: 2 }', '{ words: [flash attention, query], weight: 2 }')
  test.for([
    'key-value cache',
    'key–value caches',
    'Key-Value Caching',
    'key/value cache',
    'keyvalue cache',
    'KeyValueCache',
    'key value\ncaches',
    'FlashAttention',
    'flash-attentions',
    'flashattention',
    'queries',
    'QUERY',
    'quéries',
  ])('%j is found', (text) => expect(pointsOf(themes, text)).toBe(5))

  test.for([
    'key, value cache',
    'key. Value cache',
    'monkey value cache',
    'key values cash',
    'flash attentive',
    'queried',
    'flash, attention',
  ])('%j is not', (text) => expect(pointsOf(themes, text)).toBe(0))
})

test('names end in RAG, words do not', () => {
  const themes = theme('{ words: [rag], weight: 2 }')
  expect(['GraphRAG', 'HippoRAGs', 'a RAG'].map((text) => pointsOf(themes, text))).toEqual([5, 5, 5])
  expect(['storage', 'DRAG', 'RAGEN', 'drag'].map((text) => pointsOf(themes, text))).toEqual([0, 0, 0, 0])
})

describe('where a mention stands', () => {
  const themes = theme('{ words: [cat], weight: 2 }')
  test.for<[string, string, number]>([
    ['A cat', '', 5],
    ['', 'A cat. A dog. A cow.', 3],
    ['', 'A dog. A cat. A cow.', 2],
    ['', 'A dog. A cow. A cat.', 3],
    ['', 'A dog, e.g. a cow, vs. a cat et al. here. A hen. A pig.', 3],
    ['', 'A dog. A cat, a cat, a cat. A cow.', 2 + 1 + 0.67],
    ['A cat', 'A dog. A cat. A cow.', 5 + 1],
  ])('%j, %j: %d points', ([title, abstract, points]) => expect(pointsOf(themes, title, abstract)).toBeCloseTo(points, 2))
})

describe('with and without', () => {
  const themes = theme('{ words: [attention], weight: 2, with: [transformer, token*], without: [pay* attention] }')
  test.for<[string, string, number]>([
    ['', 'The attention of a transformer.', 3],
    ['', 'Tokenized attention.', 3],
    ['', 'There is attention. There is a transformer.', 0],
    ['', 'Transformers are paying attention.', 0],
    ['Attention', 'There is a transformer.', 5],
    ['Paying attention', 'There is a transformer.', 0],
    ['Attention', 'There is none.', 0],
  ])('%j, %j: %d points', ([title, abstract, points]) => expect(pointsOf(themes, title, abstract)).toBe(points))
})

test('of overlapping mentions the heavier counts, then the longer; weights below 0 speak against', () => {
  const themes = theme(
    '{ words: [sparse attention], weight: 3 }',
    '{ words: [attention], weight: 1 }',
    '{ words: [visual attention], weight: -2 }',
    '{ words: [visual attention map], weight: -2 }',
  )
  const said = ['sparse attention', 'attention, sparse attention', 'visual attention', 'visual attention map'].map((title) =>
    pointsOf(themes, title),
  )
  expect(said).toEqual([7.5, 10, -5, -5])
})

test('themes stand by strength, equal ones as in the file; evidence is said once, strongest first', () => {
  const yaml = ['cat', 'dog', 'cow'].map(
    (word) => `- { id: ${word}, label: ${word}, definition: All of it., terms: [{ words: [${word}], weight: 3 }] }`,
  )
  const { themes } = parseThemes(yaml.join('\n'), 'themes.yaml')
  expect(classify({ title: 'Cow, dog and cat', abstract: 'The dog. The dogs. My Dog.' }, themes)).toEqual({
    themes: ['dog', 'cat', 'cow'],
    evidence: { dog: ['dog'], cat: ['cat'], cow: ['Cow'] },
  })
})

describe('explain', () => {
  test('what each mention did, and what was missing', () => {
    const themes = theme('{ words: [cat], weight: 2 }', '{ words: [pet*], weight: 1 }')
    expect(explain({ title: 'Cats', abstract: 'A dog. Some petting. A cow.' }, themes)).toEqual([
      'Cats: yes, with 6 points',
      '    5.0  “Cats” in the title (found by “cat”)',
      '    1.0  “petting” in the abstract (found by “pet*”)',
    ])
    expect(explain({ title: 'A cat', abstract: '' }, themes)[0]).toBe('Cats: no, with 5 of the 6 points it needs')
    expect(explain({ title: 'A dog', abstract: '' }, themes)).toEqual(['no word of: Cats'])
  })

  test('a theme far from the paper is told in one line', () => {
    const themes = theme('{ words: [cat], weight: 1 }')
    expect(explain({ title: '', abstract: 'A cat. A hen.' }, themes)).toEqual([
      'Cats: no, with 1.5 of the 6 points it needs: “cat”',
    ])
  })

  test('why a mention does not count', () => {
    const themes = theme('{ words: [cat], weight: 2, with: [pet], without: [cat food] }')
    expect(explain({ title: '', abstract: 'Cat food for a pet. The CAT. A hen.' }, themes)).toEqual([
      'Cats: no, with 0 of the 6 points it needs',
      '      –  “Cat” in the first or last sentence: “cat food” is beside it',
      '      –  “CAT” in the abstract: nothing beside it that its “with” asks for',
    ])
  })
})

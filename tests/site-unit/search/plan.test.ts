import { describe, expect, test } from 'vitest'
import { plan } from '../../../src/site/search/plan.ts'

describe('a query is taken apart into words and formulas:', () => {
  test.each([
    ['KV cache 4.98×', ['kv', 'cache', '498'], []],
    ['epsilon^{-2}', [], ['epsilon^{-2}']],
    ['ℓ_p sensitivity', ['sensitivity'], ['ℓ_p']],
    ['sorting in O(n log n) time', ['sorting', 'time'], ['O(n log n)']],
    ['n log n', [], ['n log n']],
    ['p > 1 norms', ['norms'], ['p > 1']],
    ['1/epsilon samples', ['samples'], ['1/epsilon']],
    ['R^{m × n} matrices', ['matrices'], ['R^{m × n}']],
    ['beta distribution', ['beta', 'distribution'], []],
    ['low-rank KV', ['low', 'rank', 'kv'], []],
    ['k-means++', ['kmeans'], []],
    ['model(s) of GPT-4', ['models', 'gpt4'], []],
    ['Adam’s optimizer (2015)', ['adam', 'optimizer', '2015'], []],
    ['attention is all you need', ['attention', 'all', 'need'], []],
    ['what is it', ['what', 'is', 'it'], []],
    ['Llama 3 8B', ['llama', '3', '8b'], []],
  ])('%s', (query, words, formulas) => {
    expect([plan(query).words, plan(query).formulaTexts]).toEqual([words, formulas])
  })
})

test('three words may be a phrase, a formula is none', () => {
  expect(plan('of the attention').phrase).toBe('of the attention')
  expect(plan('fast attention').phrase).toBeUndefined()
  expect(plan('sorting in O(n log n)').phrase).toBeUndefined()
})

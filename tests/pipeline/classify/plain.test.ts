/** Segments as the words a reader sees. */
import { expect, test } from 'vitest'
import { plainText } from '../../../src/pipeline/classify/plain.ts'

test('prose, readable formulas and links run together', () => {
  expect(
    plainText([
      { kind: 'text', source: 'in ', text: 'in ' },
      { kind: 'math', source: 'O(n^2)', tex: 'O(n^2)', display: false, origin: 'restored', confidence: 1 },
      { kind: 'text', source: ' at ', text: ' at ' },
      { kind: 'link', source: 'https://example.org', url: 'https://example.org' },
      { kind: 'text', source: ' and ', text: ' and ' },
      { kind: 'link', source: 'https://example.org{here}', url: 'https://example.org', label: 'here' },
    ]),
  ).toBe('in O(n²) at https://example.org and here')
})

import { describe, expect, test } from 'vitest'
import { cutOff } from '../../../src/pipeline/read/scrape/cut-off.ts'
import { furniture, namedPaper } from '../../../src/pipeline/read/scrape/furniture.ts'
import { look } from '../../../src/pipeline/read/scrape/looks.ts'

describe('looks like a title', () => {
  test.each([
    'Transformers Can Do Bayesian Inference',
    'How Powerful are Graph Neural Networks?',
    'Large language models are zero-shot reasoners',
    'Attention!',
    'DINOv3',
    'code2seq: Generating Sequences from Structured Representations of Code',
    'Dr. Kernel: Learning Done Right',
    'Parameters vs. Context: Who Is Believed?',
    'It’s Not That Simple. An Analysis of Simple Scaling',
    'Efficient Numerical Solution of Semilinear Equations in Dimensions That Nobody Has Asked for, with Applications to the Pricing of Options on Electricity, the Control of Ships, and Several Games between Pedestrians',
  ])('%s', (text) => expect(look(text)).toBe('title'))
})

describe('looks like an abstract', () => {
  test.each([
    'We prove that a complete stable hypersurface is flat.',
    'It is shown that two is enough.',
    'we study bounds. They are sharp, and they are met.',
    '97\\% of gradients are not needed. We drop them and nothing happens.',
    '- a list of things that the paper gives',
    'Code is at https://example.org/code',
    `${'A long text without any full stop goes on and on '.repeat(6)}`,
  ])('%s', (text) => expect(look(text)).toBe('abstract'))
})

test.each(['Attention Is All You Need.', 'Can the factor in the upper bound of the last section be removed?'])(
  '%s could be either',
  (text) => expect(look(text)).toBe('either'),
)

describe('is furniture', () => {
  test.each([
    ...['12 authors', '1 author', '- 9 authors', '2 authors](https://huggingface.co/papers/2410.05434)', '·', '[', '- …', '---'],
    ...[
      '41',
      '1.2k',
      '+3',
      '[-] 1',
      '- 4',
      'Upvote',
      'Upvote 41',
      '41 upvotes',
      'GitHub 120',
      '3 comments',
      '@ak',
      'byAK',
      'by AK',
    ],
    ...[
      'Submitted by',
      'Submitted by AK',
      'Submitted by Ada Lovelace',
      'View arXiv page',
      'View PDF',
      'Published on Mar 10',
      'Oct 7, 2024',
    ],
    ...[
      'https://huggingface.co/papers/2410.05434',
      'https://huggingface.co/login?next=%2Fpapers',
      'arXiv:2410.05434v2',
      'Authors: Ada Lovelace',
    ],
  ])('%s', (line) => expect(furniture(line)).toBe('page'))

  test.each([
    'Submitted by noon, accepted by midnight: deadlines and what they do to reviewers',
    'GPT-4 Technical Report',
    '3D Vision',
    '12 authors wrote this.',
  ])('but not: %s', (line) => expect(furniture(line)).toBeUndefined())
})

test.each([
  ['https://huggingface.co/papers/2410.05434', '2410.05434'],
  ['https://huggingface.co/login?next=%2Fpapers%2F2410.05434', '2410.05434'],
  ['2 authors](https://huggingface.co/papers/2410.05434)', '2410.05434'],
  ['https://arxiv.org/abs/2410.05434v3', '2410.05434'],
  ['arXiv:2410.05434v3', '2410.05434'],
  ['https://huggingface.co/papers/date/2026-03-24', undefined],
  ['https://huggingface.co/papers/trending', undefined],
])('%s names %s', (line, id) => expect(namedPaper(line)).toBe(id))

describe('an abstract that ends with', () => {
  const known = (word: string) => word === 'embedding'
  test.each([
    ['is sharp.', undefined],
    ['is it sharp?', undefined],
    ['so they say (“sharp.”)', undefined],
    ['code at https://example.org/code', undefined],
    ['of the study at arXiv:2402.02526', undefined],
    ['for all x in R^n)', undefined],
    ['the algorithms and embedding', 'maybe'],
    ['the algorithms and embed', 'certain'],
    ['which we', 'certain'],
    ['the proposed', 'certain'],
    ['are significantly', 'certain'],
    ['it is sharp…', 'certain'],
    ['it is sha...', 'certain'],
    ['it is sharp (truncated)', 'certain'],
    ['it is sharp. Read more', 'certain'],
    ['for all x (and', 'certain'],
    ['of bits,', 'certain'],
  ])('%s', (end, verdict) => expect(cutOff(`We show that the bound ${end}`, false, known)).toBe(verdict))

  test('a known word, where the file ends', () => expect(cutOff('We give an embedding', true, known)).toBe('certain'))
})

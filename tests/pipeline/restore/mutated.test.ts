import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { restore } from '../../../src/pipeline/restore/restore.ts'
import { firstDigest } from '../../support/first-digest.ts'
import { keepsPromises } from './keeps-promises.ts'

const digest = readFileSync(firstDigest, 'utf8')
/** Passages of a real digest that hold damaged mathematics. */
const passages = digest.split('\n').flatMap((line) => line.match(/(?:\S+ ){0,2}\S*[\^_{}]\S*(?: \S+){0,2}/g) ?? [])

const sign = fc.constantFrom(
  '{',
  '}',
  '^',
  '_',
  '\\',
  '$',
  '(',
  ')',
  '|',
  '%',
  '~',
  '&',
  ' ',
  'left',
  'frac',
  'sqrt',
  'times',
  '\u0000',
)
const mutation = fc.record({ at: fc.nat(), cut: fc.nat({ max: 6 }), put: fc.oneof(sign, fc.string({ maxLength: 3 })) })
const mutated = fc
  .tuple(fc.constantFrom(...passages), fc.array(mutation, { minLength: 1, maxLength: 6 }))
  .map(([passage, mutations]) =>
    mutations.reduce((text, { at, cut, put }) => {
      const place = at % (text.length + 1)
      return text.slice(0, place) + put + text.slice(place + cut)
    }, passage),
  )

describe('restore keeps its promises', { timeout: 300_000 }, () => {
  it('for 10,000 mutated passages of abstracts', () => {
    expect(passages.length).toBeGreaterThan(20)
    fc.assert(fc.property(mutated, keepsPromises), { numRuns: 10_000 })
  })

  const corpus = process.env.CORPUS ?? ''
  it.skipIf(!existsSync(corpus))('for every abstract of the file that CORPUS names, lines of {"tex"}', () => {
    for (const line of readFileSync(corpus, 'utf8').split('\n')) if (line !== '') keepsPromises(JSON.parse(line).tex)
  })

  it('for the longest input that is read', () => {
    const text = passages
      .join(' ')
      .repeat(20_000 / 1000)
      .slice(0, 20_000)
    expect(
      restore(text)
        .map(({ source }) => source)
        .join(''),
    ).toBe(text)
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { entrySchema } from '../../../src/entry.ts'
import { identityOf, titleKey } from '../../../src/pipeline/write/identity.ts'
import { firstFree, guidOf, keyOf, slugOf } from '../../../src/pipeline/write/mint.ts'
import { NameRegister } from '../../../src/pipeline/write/name-register.ts'

const { slug: slugSchema, guid: guidSchema, key: keySchema } = entrySchema.shape
const item = (title: string, authors?: string[]) => ({
  title,
  abstract: '',
  line: 1,
  abstractLine: 3,
  ...(authors ? { authors } : {}),
})

describe('slug', () => {
  test.each([
    ['Sharper Bounds for ell_p Sensitivity Sampling', 'sharper-bounds-for-ell-p-sensitivity-sampling'],
    ['Poincar{é} and {Ł}ojasiewicz in R^{d}', 'poincare-and-lojasiewicz-in-r-d'],
    ['P{o\u0301}lya Urns', 'polya-urns'],
    ['EoRA: Training-free Compensation', 'eora-training-free-compensation'],
    ['Naïve Schrödinger & Søn', 'naive-schroedinger-and-son'],
    ['2048', '2048'],
    ['../../etc/passwd', 'etc-passwd'],
    ['茶壶计数', 'paper-be27e5'],
    ['茶壶计数 with LLMs for everyone', 'with-llms-for-everyone'],
    ['🫖', 'paper-cdc4d7'],
    [`A ${'very '.repeat(20)}long title`, 'a-very-very-very-very-very-very-very-very-very-very-very-very-very-very-very'],
    [`${'Seven sisters '.repeat(5)}and of the moon`, 'seven-sisters-seven-sisters-seven-sisters-seven-sisters-seven-sisters'],
    ['x'.repeat(300), 'x'.repeat(80)],
  ])('%s', (title, slug) => {
    expect(slugOf(title, identityOf({ title }))).toBe(slug)
  })

  test.each(['CON', 'nul', 'A–Z', 'LPT1', '404'])('%s is a name that no paper may have', (title) => {
    expect(new NameRegister([], []).mint(item(title)).slug).toMatch(/-[0-9a-f]{6}$/)
  })
})

describe('citation key', () => {
  test.each([
    ['The Unreasonable Calm of Lake Balaton', undefined, 'unreasonable-calm-lake'],
    ['On the Calm', 'Łukasz Uznański', 'uznanski-calm'],
    ['2048 Moves', undefined, 'paper-2048-moves'],
    ['It Is What It Is', undefined, 'it-is-what'],
    ['茶壶', undefined, 'paper-90c0c0'],
  ])('%s by %s', (title, author, key) => {
    expect(keyOf(title, author, identityOf({ title }))).toBe(key)
  })
})

test('whatever the title, all names are valid, and no two papers share one', () => {
  const title = fc.oneof(
    fc.string({ minLength: 1, unit: 'binary' }),
    fc.constantFrom('A', 'a', 'con', '茶', '壶', ' ', '-', '__proto__'),
  )
  fc.assert(
    fc.property(fc.uniqueArray(title, { selector: titleKey }), (titles) => {
      const names = new NameRegister([], [])
      const minted = titles.map((value) => names.mint(item(value)))
      for (const { slug, guid, key } of minted) {
        slugSchema.parse(slug)
        guidSchema.parse(guid)
        keySchema.parse(key)
        expect(slug.length).toBeLessThan(150)
      }
      for (const field of ['slug', 'guid', 'key'] as const) {
        expect(new Set(minted.map((paper) => paper[field])).size).toBe(titles.length)
      }
    }),
  )
})

test('a name that is taken gets a suffix from the identity, longer if that is taken too', () => {
  const taken = new Set<string>()
  const names = Array.from({ length: 3 }, () => {
    const name = firstFree('roses', 'title:roses', (candidate) => taken.has(candidate))
    taken.add(name)
    return name
  })
  expect(names).toEqual(['roses', expect.stringMatching(/^roses-[0-9a-f]{6}$/), expect.stringMatching(/^roses-[0-9a-f]{8}$/)])
})

test('a GUID is a version 5 UUID of the identity alone', () => {
  expect(guidOf('title:roses')).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(guidOf('title:roses')).not.toBe(guidOf('title:tulips'))
})

test('spelling of dashes, dollars, accents and capitals does not make another title', () => {
  expect(titleKey('Sharper bounds: $\\ell_p$–Sampling, Schrödinger')).toBe(
    titleKey('SHARPER BOUNDS  ell_p sampling; Schro\u0308dinger'),
  )
})

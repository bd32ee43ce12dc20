/** Papers as files: a title and an abstract, the themes they must have, and the words that must earn them, with the real themes. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { classify } from '../../../src/pipeline/classify/classify.ts'
import { parseThemes } from '../../../src/themes/parse.ts'

const { themes } = parseThemes(readFileSync(join(import.meta.dirname, '../../../content/themes.yaml'), 'utf8'), 'themes.yaml')
const folder = join(import.meta.dirname, 'papers')
const paperSchema = z.strictObject({
  title: z.string(),
  abstract: z.string(),
  themes: z.array(z.string()),
  evidence: z.record(z.string(), z.array(z.string())),
})

describe('papers in their themes', () => {
  test.for(readdirSync(folder))('%s', (file) => {
    const { title, abstract, ...expected } = paperSchema.parse(parse(readFileSync(join(folder, file), 'utf8')))
    expect(classify({ title, abstract }, themes)).toEqual(expected)
  })
})

describe('whatever the text', () => {
  const words = themes.flatMap(({ terms }) => terms.flatMap((term) => term.words))
  const text = fc
    .array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'grapheme' })), { maxLength: 60 })
    .map((list) => list.join(' '))

  test('the evidence of a theme stands in title or abstract, and every theme has some', () => {
    fc.assert(
      fc.property(text, text, (title, abstract) => {
        const found = classify({ title, abstract }, themes)
        const whole = [title, abstract].map((part) => part.replace(/\s+/g, ' '))
        expect(Object.keys(found.evidence)).toEqual(found.themes)
        for (const list of Object.values(found.evidence)) {
          expect(list.length).toBeGreaterThan(0)
          expect(list.length).toBeLessThanOrEqual(6)
          for (const said of list) expect(whole.some((part) => part.includes(said))).toBe(true)
        }
      }),
    )
  })

  test('one mention in an abstract never decides', () => {
    for (const word of words) {
      const said = word.replaceAll('*', '')
      for (const abstract of [`We study ${said} here.`, `First this. Then ${said} follows. Last that.`]) {
        const mentions = Object.values(classify({ title: 'A paper', abstract }, themes).evidence)
        expect(mentions.every((list) => list.length > 1)).toBe(true)
      }
    }
  })
})

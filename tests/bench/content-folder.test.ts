import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import katex from 'katex'
import { afterAll, describe, expect, test } from 'vitest'
import { writeContent } from '../../src/bench/content-folder.ts'
import { formulas } from '../../src/bench/grammar.ts'
import { syntheticPaper } from '../../src/bench/synthetic-paper.ts'
import { readDigest } from '../../src/pipeline/read/detect.ts'
import { seeded } from '../../src/training/random.ts'
import { contentsBelow, differences } from '../support/files.ts'

const work = mkdtempSync(join(tmpdir(), 'content-folder-'))
afterAll(() => rmSync(work, { recursive: true }))
const themes = resolve(import.meta.dirname, '../../content/themes.yaml')

describe('a content folder of synthetic papers', () => {
  test('is the same for the same count, and reads without a fault', () => {
    const [one, two] = [join(work, 'one'), join(work, 'two')]
    for (const folder of [one, two]) writeContent(folder, 70, themes)
    expect(differences(contentsBelow(one), contentsBelow(two))).toEqual([])
    const digests = [...contentsBelow(join(one, 'digests'))].map(([path, bytes]) =>
      readDigest({ path: `digests/${path}`, bytes }),
    )
    expect(digests.flatMap(({ problems }) => problems)).toEqual([])
    expect(digests.flatMap((read) => read.digests.map(({ items }) => items.length))).toEqual([60, 10])
    expect(readFileSync(join(one, 'themes.yaml'), 'utf8')).toBe(readFileSync(themes, 'utf8'))
  })

  test('has papers of the length of real ones, no two of one title, three in ten with formulas', () => {
    const random = seeded(1)
    const papers = Array.from({ length: 1000 }, (_, index) => syntheticPaper(index, random))
    expect(new Set(papers.map(({ title }) => title)).size).toBe(1000)
    const lengths = papers.map(({ abstract }) => abstract.length).sort((a, b) => a - b)
    expect(lengths[500]).toBeGreaterThan(1300)
    expect(lengths[500]).toBeLessThan(1700)
    const share = papers.filter(({ abstract }) => abstract.includes('$')).length / 1000
    expect(share).toBeGreaterThan(0.25)
    expect(share).toBeLessThan(0.35)
  })

  test('has formulas that KaTeX can set', () => {
    for (const tex of formulas) expect(() => katex.renderToString(tex, { throwOnError: true, strict: 'error' })).not.toThrow()
  })
})

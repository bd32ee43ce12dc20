/** Themes files as fixtures: each line that is at fault says so itself, in a comment with the message it must give. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { formatProblem } from '../../src/problem.ts'
import { parseThemes } from '../../src/themes/parse.ts'

const folder = join(import.meta.dirname, '../fixtures/themes')

describe('a themes file with faults', () => {
  test.for(readdirSync(folder))('%s: each fault with its line', (file) => {
    const yaml = readFileSync(join(folder, file), 'utf8')
    const expected = yaml.split('\n').flatMap((line, n) => {
      const message = line.split('# fault: ')[1]
      return message === undefined ? [] : [`${file}:${n + 1}: ${message}`]
    })
    expect(expected).not.toEqual([])
    const { problems } = parseThemes(yaml, file)
    expect(problems.map(formatProblem)).toEqual(expected)
    expect(problems.every(({ scope }) => scope === 'run')).toBe(true)
  })

  test('a theme at fault is left out, the others are given', () => {
    const { themes } = parseThemes(readFileSync(join(folder, 'duplicate-term.yaml'), 'utf8'), 'themes.yaml')
    expect(themes.map(({ id }) => id)).toEqual(['homes'])
  })

  test.for(['', '# nothing yet\n', '[]\n', 'cats\n'])('%j is no list of themes', (yaml) => {
    expect(parseThemes(yaml, 'themes.yaml').problems).toMatchObject([{ line: 1, rule: 'themes-shape' }])
  })

  test('references that unfold without end are refused, not unfolded', () => {
    const bomb = [
      'a0: &a0 [cat]',
      ...Array.from({ length: 40 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}, *a${n}]`),
    ].join('\n')
    const { themes, problems } = parseThemes(bomb, 'themes.yaml')
    expect(themes).toEqual([])
    expect(new Set(problems.map(({ rule }) => rule))).toEqual(new Set(['themes-yaml']))
  })
})

describe('content/themes.yaml', () => {
  const content = join(import.meta.dirname, '../../content')
  const { themes, problems } = parseThemes(readFileSync(join(content, 'themes.yaml'), 'utf8'), 'themes.yaml')

  test('has no fault', () => expect(problems.map(formatProblem)).toEqual([]))

  // Another site's themes are its own.
  test.runIf(existsSync(join(content, 'digests/2025-03-12.txt')))('begins with the four themes the site was made for', () => {
    expect(themes.slice(0, 4).map(({ id }) => id)).toEqual(['attention', 'compression', 'scaling-laws', 'retrieval'])
  })
})

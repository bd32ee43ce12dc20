/** A themes file as a person may leave it: it is read, or every fault in it has its line; what was read can be held against a paper. */
import fc from 'fast-check'
import { classify } from '../../../src/pipeline/classify/classify.ts'
import { parseThemes } from '../../../src/themes/parse.ts'
import { battered } from '../battered.ts'
import { saysWhere } from '../says-where.ts'
import type { Target } from '../target.ts'

export const themes: Target = {
  name: 'themes',
  runs: 80,
  property: ({ themes: files, passages }) =>
    fc.property(battered(files), battered(passages), ({ text: yaml }, { text }) => {
      const parsed = parseThemes(yaml.toWellFormed(), 'themes.yaml')
      for (const problem of parsed.problems) saysWhere(problem, yaml.split(/\r\n|\n|\r/).length)
      classify({ title: text.slice(0, 80), abstract: text }, parsed.themes)
    }),
}

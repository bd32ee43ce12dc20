/** A title and a body as a person may write them are refused with a reason, or can be published in every form. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { Parser } from 'htmlparser2'
import { entrySchema } from '../../../src/entry.ts'
import { lead } from '../../../src/site/abstract/lead.ts'
import { linedUp } from '../../../src/site/abstract/lined-up.ts'
import { setFormula } from '../../../src/site/abstract/set-formula.ts'
import { withSources } from '../../../src/site/abstract/sources.ts'
import { titleWords } from '../../../src/site/abstract/title-words.ts'
import { citation } from '../../../src/site/publish/citations/citation.ts'
import { citationFormats } from '../../../src/site/publish/citations/formats.ts'
import { feedText } from '../../../src/site/publish/feed-text.ts'
import { paperMarkdown } from '../../../src/site/publish/markdown/paper-markdown.ts'
import { renderEntry } from '../../../src/site/render.ts'
import { searchRecord } from '../../../src/site/search/record.ts'
import { shownEntry } from '../../../src/site/shown-entry.ts'
import { entry } from '../../site-unit/entries.ts'
import type { Target } from '../target.ts'

const pieces = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ...['# A', '\n- x\n  - y', '1. a', '\n\n', '\n', ' ', '> q', '***', '---', '*e*', '    indented', '```\ncode\n```'],
      ...['| a | b |\n|---|---|\n| $x$ | y |', '[^1]', '[^1]: note', '[r][1]', '[1]: https://a.example', '`code $x$`'],
      ...['<b>x</b>', '<script>alert(1)</script>', '<!-- c -->', '<img src=x onerror=alert(1)>', '![i](u)', '</title>', ']]>'],
      ...['[l](javascript:alert(1))', '[l](https://a.example "t")', '<https://a.example>', 'https://a.example/x_y?z=$1'],
      ...['&amp;', '&#36;', '{{', '%', '"', '\u00a0', '\u202e', '\u2028', '漢', '😀', 'e\u0301', 'words ', 'of it. '],
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...['$x$', '$$x$$', '$$\nx\n$$', '$$\n$$', '$ $', '$', '$$', '\\$', '\\', '$\\frac{a}{b}$', '$\\frac{$', '$\\nosuch x$'],
      ...['$\\begin{aligned}a&=b\\\\c&=d\\end{aligned}$', '$\\text{a $y$ b}$', '$\\tag{1}$', '$a \\over b$', '$漢$', '$\\\\$'],
      ...[
        '$\\href{javascript:alert(1)}{x}$',
        '$\\includegraphics{x}$',
        '$\\def\\a{\\a}\\a$',
        '$x^{x^{x^{x}}}$',
        '$\\left($',
        '$&$',
      ],
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
)
const written = (most: number) => fc.array(pieces, { minLength: 1, maxLength: most }).map((list) => list.join('').toWellFormed())

export const publish: Target = {
  name: 'publish',
  runs: 200,
  property: () =>
    fc.property(written(4), written(14), (title, body) => {
      if (!entrySchema.shape.title.safeParse(title).success) return
      const shown = shownEntry(entry(body, { title }))
      const { refusals, ...rendered } = renderEntry(shown)
      for (const { why } of refusals) assert.notEqual(why, '')
      if (refusals.length > 0) return
      const { formulas, html, mathml = '' } = rendered
      const { html: ofFeed } = feedText(shown)
      for (const one of [html, mathml, ofFeed, ...formulas.map((formula) => setFormula(formula, 'katex'))]) isSafe(one)
      linedUp(shown, formulas)
      withSources(shown, formulas)
      titleWords(shown.data.title)
      lead(shown.body)
      searchRecord(shown)
      const cited = citation(shown.data, 'https://a.example/')
      for (const { write } of citationFormats) assert.notEqual(write([cited]).trim(), '')
      assert(paperMarkdown({ ...shown, formulas }, new Map()).startsWith('# '))
    }),
}

/** Nothing in it loads, runs or leads to a script. */
function isSafe(html: string): void {
  const parser = new Parser({
    onopentag(name, attributes) {
      assert.doesNotMatch(name, /^(?:script|style|img|iframe|object|embed|form|input|button|base|link|meta)$/)
      for (const [attribute, value] of Object.entries(attributes)) {
        assert.doesNotMatch(attribute, /^on|^src/)
        if (attribute === 'href') assert.match(value, /^(?:https?:|mailto:|#)/)
      }
    },
  })
  parser.end(html)
}

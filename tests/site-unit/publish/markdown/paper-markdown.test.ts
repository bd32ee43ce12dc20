import { describe, expect, test } from 'vitest'
import type { EntryData } from '../../../../src/entry.ts'
import { paperMarkdown } from '../../../../src/site/publish/markdown/paper-markdown.ts'
import { renderEntry } from '../../../../src/site/render.ts'
import { entry } from '../entries.ts'

const labels = new Map([['search', 'Search & more']])

function markdown(changes: Partial<EntryData>, body?: string): string {
  const one = entry('a1', changes, body)
  return paperMarkdown({ ...one, ...renderEntry(one) }, labels).replaceAll('http://localhost:4321/', '/')
}

describe('a paper as Markdown', () => {
  test('has what is known, and the abstract with its TeX', () => {
    const known = { authors: ['Ann *One*'], arxiv: '2503.01234', published: '2025-03-04', themes: ['search', 'gone'] }
    expect(markdown({ title: 'On $O(n)$', ...known }, 'It takes $O(n)$.')).toBe(
      [
        '# On $O(n)$',
        '',
        '- Page: </papers/a1/>',
        '- Authors: Ann \\*One\\*',
        '- Published: 2025-03-04',
        '- Listed: [2025-03-12](/digests/2025-03-12/)',
        '- Read it: [arXiv](https://arxiv.org/abs/2503.01234), [PDF](https://arxiv.org/pdf/2503.01234)',
        '- Themes: [Search & more](/themes/search/)',
        '',
        'It takes $O(n)$.',
        '',
      ].join('\n'),
    )
  })

  test('names the formulas in doubt', () => {
    const doubts = [{ tex: '\\sqrt{n}', nth: 1, source: 'n', confidence: 0.5 }]
    expect(markdown({ doubts }, 'It is $\\sqrt{n}$.')).toContain('- `\\sqrt{n}`: the digest said `n`, unverified, 50% likely\n')
    expect(markdown({ doubts, verified: ['\\sqrt{n}'] }, 'It is $\\sqrt{n}$.')).not.toContain('the digest said')
  })

  test('holds no HTML and no picture, whatever a person wrote into the entry', () => {
    expect(
      markdown({ title: 'A <b>bold</b> title' }, 'One <i>word</i>.\n\n<script>x</script>\n\n![seen](https://example.org/x.png)'),
    ).toMatch(/^# A \\<b>bold\\<\/b> title\n[\s\S]*\n\nOne \\<i>word\\<\/i>\.\n\n\\<script>x\\<\/script>\n\nseen\n$/)
  })
  test('holds no HTML in its formulas, which mean the same', () => {
    expect(markdown({ title: 'For $a<b>c$' }, 'The token $\\text{<eos>}$, $x < y<z$ and $[x](y)$.')).toMatch(
      /^# For \$a< b>c\$\n[\s\S]*\n\nThe token \$\\text\{<\{\}eos>\}\$, \$x < y< z\$ and \$\[x\] \(y\)\$\.\n$/,
    )
  })
})

import { describe, expect, test } from 'vitest'
import { feedText } from '../../../src/site/publish/feed-text.ts'

const read = (title: string, body: string, more: Partial<Parameters<typeof feedText>[0]['data']> = {}) =>
  feedText({ data: { title, ...more }, body })

describe('an entry in a feed', () => {
  test('has its formulas as Unicode text, without markup', () => {
    const { title, html } = read('Bounds in $O(n^2)$', 'We need $O(n \\log n)$ steps.\n\n$$\nx^2\n$$\n\nIt is *fast*.')
    expect(title).toBe('Bounds in O(n²)')
    expect(html).toBe('<p>We need O(n log n) steps.</p>\n<p>x²</p>\n<p>It is <em>fast</em>.</p>')
  })

  test('keeps what looks like markup as text', () => {
    const { title, html } = read('If $a < b$ & <b>c</b>', 'If $a < b$ then <script>x</script>.')
    expect(title).toBe('If a < b & <b>c</b>')
    expect(html).not.toContain('<script>')
    expect(html).toContain('a &#x3C; b')
  })

  test('says which formulas are doubtful, by occurrence over title and abstract', () => {
    const doubts = [{ tex: 'O(T)', nth: 2, source: 'O(T)', confidence: 0.5 }]
    const { title, html } = read('From $O(T)$', 'First $O(T)$, then $O(T)$.', { doubts })
    expect(title).toBe('From O(T)')
    expect(html).toBe('<p>First O(T) [unverified], then O(T).</p>')
  })

  test('says it in a title too', () => {
    const doubts = [{ tex: 'O(T)', nth: 1, source: 'O(T)', confidence: 0.5 }]
    expect(read('From $O(T)$ on', 'No formula.', { doubts }).title).toBe('From O(T) [unverified] on')
  })

  test('no longer doubts what a person has verified', () => {
    const doubts = [{ tex: 'O(T)', nth: 1, source: 'O(T)', confidence: 0.5 }]
    expect(read('A title', 'In $O(T)$.', { doubts, verified: ['O(T)'] }).html).toBe('<p>In O(T).</p>')
  })

  test('sets every script that Unicode has, and leaves the mark of the others', () => {
    const { title, html } = read('On $\\ell_p$', 'In $\\mathbb{R}^{m\\times n}$, $x_i^T$.')
    expect(title).toBe('On ℓₚ')
    expect(html).toBe('<p>In ℝ^(m×n), xᵢᵀ.</p>')
  })

  test('has the TeX of what a line cannot say, as code; in a title what a line can say', () => {
    const tex = '\\begin{pmatrix}a&b\\\\c&d\\end{pmatrix}'
    const { title, html, paragraphs } = read(`On $${tex}$`, `Let $${tex}$ be.\n\n$$\n${tex}\n$$`)
    expect(title).toBe('On (a, b; c, d)')
    const code = '<code>\\begin{pmatrix}a&#x26;b\\\\c&#x26;d\\end{pmatrix}</code>'
    expect(html).toBe(`<p>Let ${code} be.</p>\n<p>${code}</p>`)
    expect(paragraphs).toEqual([`Let ${tex} be.`, tex])
  })

  test('says what could not be restored', () => {
    const { html } = read('A title', 'At least 1{2} of them.', { unrestored: [{ source: '1{2}', nth: 1 }] })
    expect(html).toBe('<p>At least <code>1{2}</code> [not restored] of them.</p>')
  })

  test('keeps paragraphs and links', () => {
    const { html } = read('A title', 'One.\n\nTwo at <https://example.org/x>.')
    expect(html).toBe('<p>One.</p>\n<p>Two at <a href="https://example.org/x">https://example.org/x</a>.</p>')
  })
})

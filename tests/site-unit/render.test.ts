import { describe, expect, it } from 'vitest'
import { renderEntry } from '../../src/site/render.ts'
import { entry } from './entries.ts'

const html = (body: string, more: Parameters<typeof entry>[1] = {}) => renderEntry(entry(body, more)).html

describe('renderEntry', () => {
  it('sets formulas with KaTeX', () => {
    const page = html('Time is $O(n^2)$.')
    expect(page).toContain('<span class="formula"><span class="katex">')
    expect(page).toContain('<math')
  })

  it('keeps MathML alone beside it for heavy pages, and nothing when there is no formula', () => {
    const { mathml } = renderEntry(entry('Time is $O(n^2)$.'))
    expect(mathml).toContain('<math')
    expect(mathml).not.toContain('katex-html')
    expect(renderEntry(entry('No formula.')).mathml).toBeUndefined()
  })

  it('gives a formula that may not fit a phone a box that the keyboard can scroll', () => {
    expect(html('$$\n\\sum_{i=1}^n x_i\n$$')).toMatch(
      /<div class="formula display wide" tabindex="0" role="group" aria-label="Formula: [^"]+">/,
    )
  })

  it('lets nothing of an entry load, run or change the page’s outline', () => {
    const page = html('# Big\n\nSo <script>x</script> ![seen](https://t.example/p.png) [go](javascript:alert(1)) <img src=x>')
    expect(page).not.toMatch(/<(?:script|img|h1)|javascript:/)
    expect(page).toContain('<p>So &#x3C;script>x&#x3C;/script> seen go &#x3C;img src=x></p>')
    expect(html('<div onclick=x>Words</div>')).toBe('<p>&#x3C;div onclick=x>Words&#x3C;/div></p>')
  })

  it('leads out of the site only by links that nobody vouches for', () => {
    expect(html('Code: <https://example.org/a?b=1>')).toContain(
      '<a href="https://example.org/a?b=1" rel="nofollow noopener">https://example.org/a?b=1</a>',
    )
  })

  it('reports formulas that cannot be set, with their lines in the body: what KaTeX refuses, and what has nothing in it', () => {
    const body = 'Good $x$, bad $\\frac{1}$\n\n$$\n$$\n\nand bad $\\nosuch y$.'
    const { refusals } = renderEntry(entry(body, { title: 'On $\\sqrt{$ and $x$' }))
    const undefinedCommand = expect.stringContaining('Undefined control sequence')
    expect(refusals).toEqual([
      { tex: '\\sqrt{', place: 'title', line: undefined, why: expect.stringContaining("Expected '}', got 'EOF'") },
      { tex: '', place: 'body', line: 3, why: 'there is nothing in it' },
      { tex: '\\frac{1}', place: 'body', line: 1, why: expect.stringContaining('Unexpected end of input') },
      { tex: '\\nosuch y', place: 'body', line: 6, why: undefinedCommand },
    ])
  })

  it('gives the same bytes for the same entry', () => {
    const one = entry('Both $x^2$ and $\\epsilon$.')
    expect(renderEntry(one)).toEqual(renderEntry(one))
  })
})

describe('doubtful formulas', () => {
  const doubt = { tex: 'x^2', nth: 2, source: 'x2', confidence: 0.6 }
  const marks = (page: string) => page.match(/class="formula doubtful"/g)?.length ?? 0

  it('are marked, counted over title and then body, with what the digest said in a popover', () => {
    const page = html('First $x^2$, then $x^2$.', { title: 'On $x^2$', doubts: [doubt] })
    expect(marks(page)).toBe(1)
    expect(page.indexOf('First')).toBeLessThan(page.indexOf('doubtful'))
    expect(page.indexOf('doubtful')).toBeLessThan(page.indexOf('then'))
    expect(page).toMatch(
      /<button[^>]+popovertarget="doubt-1-a-paper"[^>]+aria-label="Unverified formula x²: what the digest said">/,
    )
    expect(page).toMatch(/<span id="doubt-1-a-paper" popover="auto"[^>]*>.*<code>x2<\/code>/)
  })

  it('are no longer doubtful once verified, or once edited away', () => {
    expect(marks(html('Here $x^2$ and $x^2$.', { doubts: [doubt], verified: ['x^2'] }))).toBe(0)
    expect(marks(html('Here $x^3$ and $x^3$.', { doubts: [doubt] }))).toBe(0)
  })
})

describe('wreckage that stayed text', () => {
  it('is marked where it stands, counted over title and body', () => {
    const page = html('See int_a^b and int_a^b.', { title: 'On int\\_a^b', unrestored: [{ source: 'int_a^b', nth: 3 }] })
    expect(page).toMatch(/See int_a\^b and <span class="unrestored"[^>]*>int_a\^b<\/span>\./)
  })
})

import { describe, expect, test } from 'vitest'
import { pageFacts } from '../../../../src/check/page.ts'
import { htmlEdition } from '../../../../src/site/publish/email/html-edition.ts'
import { MOST_BYTES } from '../../../../src/site/publish/email/shorten.ts'
import { abstractOf, edition, paper } from './edition.ts'

const bytes = (text: string) => Buffer.byteLength(text)

describe('the HTML edition', () => {
  test('has its styles in the elements, and those for dark screens in the head', () => {
    const html = htmlEdition(edition([paper('On sorting', ['We sort.'])]))
    expect(html).toMatch(/<a href="[^"]*papers\/a\/" style="color: #1f5fa8;?">On sorting<\/a>/)
    expect(html).toMatch(/<style>\s*@media \(prefers-color-scheme: dark\)/)
    expect(html).toContain('<meta name="color-scheme" content="light dark">')
  })

  test('needs nothing else and leads with whole addresses', () => {
    const html = htmlEdition(edition([paper('On sorting', ['We sort.'])]))
    expect(html).not.toMatch(/<(?:script|img|link)\b|url\(|@import/)
    for (const link of pageFacts(html).links) expect(link).toMatch(/^https:\/\//)
  })

  test('takes titles and names for text', () => {
    const html = htmlEdition(edition([paper('<b>1</b> & "2" ℝⁿ', ['A.'], { authors: ['<i>Ada</i>'] })]))
    expect(html).toContain('&lt;b&gt;1&lt;/b&gt; &amp; &quot;2&quot; ℝⁿ')
    expect(html).not.toMatch(/<b>|<i>/)
  })

  test('has whole abstracts while they fit', () => {
    expect(
      htmlEdition(edition([paper('On sorting', ['One. Two.', 'Three <4.'], { html: '<p>One. <em>Two.</em></p>' })])),
    ).toContain('<p>One. <em>Two.</em></p>')
  })

  test.each([10, 60, 150, 400, 2000])('of %i papers stays below the size at which Gmail cuts', (count) => {
    const html = htmlEdition(edition(Array.from({ length: count }, (_, i) => paper(`Paper ${i}`, [abstractOf(15)]))))
    expect(bytes(html)).toBeLessThanOrEqual(MOST_BYTES)
    // No more is left out than must be.
    if (count > 60) expect(bytes(html)).toBeGreaterThan(MOST_BYTES * 0.5)
    expect(html.match(/<h3/g)?.length).toBe(count < 400 ? count : html.match(/<h3/g)?.length)
    if (count === 60) expect(html).toMatch(/Sentence 001.* …</)
    if (count === 2000) expect(html).toMatch(/[\d,]+ more on the digest’s page/)
  })

  test('of no paper is whole', () => {
    expect(htmlEdition(edition([]))).toContain('0 papers by theme.')
  })
})

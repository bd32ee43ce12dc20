import { expect, test } from 'vitest'
import { sitemapFacts } from '../../../src/site/publish/sitemap.ts'
import { paper } from '../papers.ts'

test('pages change when a digest lists their papers, and when their papers change', () => {
  const papers = [
    paper('a', { digests: { '2025-03-12': 1, '2025-04-01': 1 }, themes: ['attention'], redirects: ['former'] }),
    paper('b', { digests: { '2025-03-12': 2 }, updated: '2025-05-01T00:00:00Z' }),
  ]
  expect(sitemapFacts(papers)).toEqual({
    redirects: ['papers/former/'],
    changed: {
      '': '2025-05-01T00:00:00Z',
      'digests/': '2025-04-01',
      'papers/': '2025-05-01T00:00:00Z',
      'digests/2025-03-12/': '2025-05-01T00:00:00Z',
      'digests/2025-04-01/': '2025-04-01',
      'papers/a/': '2025-04-01',
      'papers/b/': '2025-05-01T00:00:00Z',
      'themes/attention/': '2025-04-01',
      'themes/attention/2025/': '2025-04-01',
      'themes/attention/2025-03/': '2025-04-01',
    },
  })
})

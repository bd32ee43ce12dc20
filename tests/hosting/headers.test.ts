import { expect, test } from 'vitest'
import { headersFile } from '../../src/hosting/netlify.ts'
import { nginxServer } from '../../src/hosting/nginx.ts'
import { headerRules } from '../../src/hosting/response-headers.ts'

test('no header is set twice for one file', () => {
  const overlap = (a: string, b: string) => a.replace(/\*$/, '').startsWith(b.replace(/\*$/, ''))
  for (const one of headerRules)
    for (const other of headerRules)
      if (one !== other && overlap(one.path, other.path))
        for (const name of Object.keys(one.headers))
          expect(Object.keys(other.headers), `${one.path} and ${other.path}`).not.toContain(name)
})

test('Netlify and Cloudflare get a rule a path, below the base', () => {
  const rules = headersFile('/digest/').split(/\n(?=\/)/)
  expect(rules[0]).toMatch(
    /^\/digest\/\*\n {2}Content-Security-Policy: default-src 'self'; .*frame-ancestors 'none'\n {2}X-Content-Type-Options: nosniff\n/,
  )
  expect(rules[1]).toBe('/digest/_astro/*\n  Cache-Control: public, max-age=31536000, immutable')
})

test('nginx gets every header from the server, and the cache from a map', () => {
  const text = nginxServer({ name: 'papers.example.org', listen: '80', root: '/srv/papers', base: '/my.digest/' })
  expect(text).toContain('  ~^/my\\.digest/_astro/ "public, max-age=31536000, immutable";')
  expect(text).toContain('  add_header X-Content-Type-Options "nosniff" always;')
  expect(text.slice(text.indexOf('  location /'))).not.toContain('add_header')
})

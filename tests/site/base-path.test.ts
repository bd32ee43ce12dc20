import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readBuiltSite } from '../../scripts/built-site.ts'
import { checkSite } from '../../src/check/rules.ts'
import { filesBelow } from '../support/files.ts'
import { site } from '../support/sites.ts'

test('no page, stylesheet or script names a path outside the base path', () => {
  const { out, base } = site('toy')
  expect(base).toBe('/digest/')
  const outside = filesBelow(out)
    .filter((file) => /\.(?:html|css|xml|txt)$/.test(file))
    .flatMap((file) => {
      const text = readFileSync(join(out, file), 'utf8')
      return [...text.matchAll(/(?:href|src|action|content)=["']?(\/[^"'\s>]*)|url\(["']?(\/[^"')]*)/g)].map(
        (match) => match[1] ?? match[2],
      )
    })
    .filter((path) => !path?.startsWith(base))
  expect(outside).toEqual([])
})

test.each(['real', 'toy'] as const)('the %s site has no fault and no warning', (name) => {
  const { out, content, base, url } = site(name)
  expect(checkSite(readBuiltSite(out, content, { base, origin: new URL(url).origin }))).toEqual([])
})

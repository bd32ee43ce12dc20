import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { filesBelow } from '../support/files.ts'
import { site } from '../support/sites.ts'

const FIRST =
  /^<!doctype html>\s*<html[^>]*>\s*<head>\s*<meta charset="utf-8"\s*\/?>\s*<meta http-equiv="content-security-policy" content="([^"]*)"/i

test.each(['real', 'toy'] as const)(
  'every page of the %s site begins with a policy under which no script may stand in it',
  (name) => {
    const { out } = site(name)
    const pages = filesBelow(out).filter((file) => file.endsWith('.html'))
    expect(pages.length).toBeGreaterThan(10)
    for (const page of pages) {
      const policy = FIRST.exec(readFileSync(join(out, page), 'utf8'))?.[1] ?? ''
      const scripts = /(?:script-src|default-src) [^;]*/g
      expect(policy, page).toMatch(/default-src 'none'|script-src 'self'/)
      expect(
        (policy.match(scripts) ?? []).filter((directive) => /unsafe-inline|'unsafe-eval'|https?:/.test(directive)),
        page,
      ).toEqual([])
    }
  },
)

/** All that is installed may be used, and what of it becomes part of a site may be published, beside this project's own MIT licence. */
import { expect, test } from 'vitest'
import { packages } from './lock.ts'

const allowed = new Set([
  ...[
    '0BSD',
    'Apache-2.0',
    'BlueOak-1.0.0',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'CC0-1.0',
    'ISC',
    'MIT',
    'MIT-0',
    'Python-2.0',
    'Unlicense',
  ],
  // Typefaces, which pages load.
  'OFL-1.1',
  // Used unchanged while building; nothing of them is in a page.
  ...['MPL-2.0', 'LGPL-3.0-or-later'],
  // Examples that tests read, and that are in nothing of this project's.
  'CC-BY-SA-4.0',
])

/** Packages that do not say it in their `package.json`, but in a file: each was looked at. */
const inAFile: Readonly<Record<string, string>> = { 'node_modules/i': 'MIT' }

test('every licence is one of those', () => {
  const terms = packages.flatMap(([folder, { license = inAFile[folder] ?? 'none' }]) =>
    license
      .replace(/[()]/g, '')
      .split(/ (?:AND|OR) /)
      .map((term) => ({ folder, term })),
  )
  expect(terms.filter(({ term }) => !allowed.has(term))).toEqual([])
})

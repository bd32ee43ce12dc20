import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { site } from '../support/sites.ts'
import { withoutNetwork } from '../support/without-network.ts'

const [program = '', ...flags] = withoutNetwork

// Skipped where a test may take the network away from nobody: then the sites were built with it.
test.skipIf(program === '')('the sites of these tests were built with no network at all', () => {
  const code = "fetch('http://127.0.0.1:4321').catch(({ cause }) => console.log(cause.code))"
  const { stdout } = spawnSync(program, [...flags, process.execPath, '-e', code], { encoding: 'utf8' })
  expect(stdout).toBe('ENETUNREACH\n')
  for (const name of ['real', 'toy'] as const) expect(site(name).log).toMatch(/Built \d+ pages/)
})

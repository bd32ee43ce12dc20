import { describe, expect, test } from 'vitest'
import { runNpm } from '../support/machine-node.ts'

/** Astro needs 22.12, TypeScript without a flag 22.18. */
function isNewEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.trim().replace(/^v/, '').split('.').map(Number)
  return major > 22 || (major === 22 && minor >= 18)
}

test('the tests themselves run on a Node that is new enough', () => {
  expect(isNewEnough(process.versions.node)).toBe(true)
})

// Elsewhere npm brings no Node of its own and the machine's must be new enough.
describe.skipIf(process.platform !== 'linux')('under npm, whatever Node the machine has,', () => {
  test('node, its children and its workers are new enough', async () => {
    const script =
      'const run = require("node:child_process").execSync; for (const node of ["node", process.execPath]) console.log(String(run(node + " -v")))'
    const { code, output, byMachine } = await runNpm(['exec', '-c', `node -v && node -e '${script}'`])
    expect(code).toBe(0)
    expect(output.match(/v[\d.]+/g)?.map(isNewEnough)).toEqual([true, true, true])
    expect(byMachine).toEqual([])
  })

  test('astro, vitest and pagefind do not use the machine’s', async () => {
    const { code, byMachine } = await runNpm(['exec', '-c', 'astro --version && vitest --version && pagefind --version'])
    expect(code).toBe(0)
    expect(byMachine).toEqual([])
  })

  test('a script of package.json does not use the machine’s', async () => {
    const { code, byMachine } = await runNpm(['run', '--silent', 'check:site', '--', '--help'])
    expect(code).toBe(0)
    expect(byMachine).toEqual([])
  })
})

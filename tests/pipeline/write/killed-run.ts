/** A run that is killed at its n-th call to the file system: `node killed-run.ts <content> <n>`. Prints the calls it made if it lives. */
import fs from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { changes, entriesBefore } from './store-trees.ts'

const [content = '', fatal = '0'] = process.argv.slice(2)
let calls = 0

function count(): void {
  calls++
  if (calls === Number(fatal)) process.kill(process.pid, 'SIGKILL')
}

for (const name of ['lstat', 'mkdir', 'open', 'readFile', 'rename', 'rm', 'rmdir'] as const) {
  const original: (...given: never[]) => unknown = fs[name]
  Object.assign(fs, {
    [name]: (...given: never[]) => {
      count()
      return original(...given)
    },
  })
}
syncBuiltinESMExports()

const { applyChanges, recover } = await import('../../../src/pipeline/write/store.ts')
if (!(await recover(content))) await applyChanges(content, changes, entriesBefore)
process.stdout.write(String(calls))

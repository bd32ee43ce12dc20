/** A run that is killed at its n-th call to the file system: `node killed-run.ts <content> <n>`. Prints the calls it made if it lives. */
import fs from 'node:fs'
import promises from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { applyChanges, recover } from '../../../src/pipeline/write/store.ts'
import { changes, entriesBefore } from './store-trees.ts'

const [content = '', fatal = '0'] = process.argv.slice(2)
let calls = 0

function counted(call: (...given: never[]) => unknown): (...given: never[]) => unknown {
  return (...given) => {
    calls++
    if (calls === Number(fatal)) process.kill(process.pid, 'SIGKILL')
    return call(...given)
  }
}

const WAITED_FOR = [
  'fsyncSync',
  'lstatSync',
  'mkdirSync',
  'openSync',
  'readFileSync',
  'renameSync',
  'rmSync',
  'rmdirSync',
] as const
for (const name of WAITED_FOR) Object.assign(fs, { [name]: counted(fs[name]) })
Object.assign(promises, { open: counted(promises.open) })
syncBuiltinESMExports()

if (!recover(content)) await applyChanges(content, changes, entriesBefore)
process.stdout.write(String(calls))

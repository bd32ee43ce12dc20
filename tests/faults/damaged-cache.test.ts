/** What a run keeps for the next one is never believed when it is not what was written. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { opened, sealed } from '../../src/sealed.ts'
import { contentsBelow, differences } from '../support/files.ts'
import { checkout } from './checkout.ts'

const damages: readonly (readonly [string, (text: string) => string])[] = [
  ['cut off', (text) => text.slice(0, text.length / 2)],
  ['with a formula changed', (text) => text.replace('"tex":"', '"tex":"7')],
  ['of another version', (text) => String(sealed(String(opened(Buffer.from(text))).replace(/^.*\n/, 'older\n')))],
]

test('kept restorations that are damaged are made again, and the entries are the same', async () => {
  const { folder, content, run } = await checkout()
  const kept = join(folder, '.cache/kept/restored.jsonl')
  // What was made of restorations is kept beside them; while it is whole, none is asked for.
  const worded = join(folder, '.cache/kept/worded.jsonl')
  await run('ingest')
  const wanted = contentsBelow(join(content, 'papers'))
  const whole = await readFile(kept, 'utf8')
  for (const [name, damage] of damages) {
    expect(damage(whole), name).not.toBe(whole)
    await writeFile(kept, damage(whole))
    await rm(worded)
    await rm(join(content, 'papers'), { recursive: true })
    expect(await run('ingest'), name).toMatchObject({ code: 0, stderr: '' })
    expect(differences(wanted, contentsBelow(join(content, 'papers'))), name).toEqual([])
    expect(await readFile(kept, 'utf8'), name).toBe(whole)
  }
  await rm(worded)
  await rm(kept)
  await mkdir(kept)
  expect(await run('ingest'), 'a folder in its place').toMatchObject({ code: 0, stderr: '' })
})

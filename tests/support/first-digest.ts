/** The digest that the site was made for, and entries made of it: real text for tests, whatever a site's own content is. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { keptFolder } from '../../scripts/kept-results.ts'
import { runIngest } from '../../scripts/run-ingest.ts'
import type { Entry } from '../../src/entry.ts'
import { entriesOf } from './content.ts'

/** Content folder with this digest alone, relative to the project. */
export const firstContent = 'tests/fixtures/first-digest'

const folder = resolve(import.meta.dirname, '../..', firstContent)
export const firstDigest = join(folder, 'digests/2025-03-12.txt')

/** @throws Error when the digest gives no entries. */
export async function firstEntries(): Promise<Entry[]> {
  const content = mkdtempSync(join(tmpdir(), 'first-digest-'))
  try {
    cpSync(folder, content, { recursive: true })
    const { ok, problems } = await runIngest({ content, kept: keptFolder })
    if (!ok) throw new Error(JSON.stringify(problems))
    return entriesOf(content)
  } finally {
    rmSync(content, { recursive: true })
  }
}

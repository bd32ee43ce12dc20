/** The name of the program that builds, beside what it stores: what another program made is not taken over. */
import { readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cacheFolder } from './cache.ts'

const file = join(cacheFolder, 'program')

/** @param key changes whenever anything does that is built with, content aside. */
export async function writeProgramKey(key: string): Promise<void> {
  await mkdir(cacheFolder, { recursive: true })
  await writeFile(file, key)
}

/** Undefined when no build has named its program. */
export function readProgramKey(): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

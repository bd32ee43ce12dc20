/** Inputs that once broke a target, as small as they could be made: a file of `found/` for each target, tried again first of all. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const fileOf = (target: string) => join(import.meta.dirname, 'found', `${target}.json`)

/** Inputs as the target's property takes them. */
export function foundFor(target: string): unknown[][] {
  const file = fileOf(target)
  return existsSync(file) ? z.array(z.array(z.unknown())).parse(JSON.parse(readFileSync(file, 'utf8'))) : []
}

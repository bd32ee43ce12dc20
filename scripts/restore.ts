/** `npm run --silent restore`: JSON lines {"id","text"} on stdin to {"id","segments"} on stdout. */
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { restore } from '../src/pipeline/restore/restore.ts'

const inputSchema = z.object({ id: z.string(), text: z.string() })

let line = 0
for await (const row of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  line++
  if (row.trim() === '') continue
  const input = read(row)
  if (!input) break
  const output = `${JSON.stringify({ id: input.id, segments: restore(input.text) })}\n`
  if (!process.stdout.write(output)) await new Promise((resolve) => process.stdout.once('drain', resolve))
}

function read(row: string): z.infer<typeof inputSchema> | undefined {
  try {
    return inputSchema.parse(JSON.parse(row))
  } catch (error) {
    process.stderr.write(
      `stdin:${line}: bad-line: not a JSON object with the strings id and text; write one on each line (${message(error)})\n`,
    )
    process.exitCode = 1
    return undefined
  }
}

function message(error: unknown): string {
  return error instanceof z.ZodError
    ? error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join(', ')
    : String(error)
}

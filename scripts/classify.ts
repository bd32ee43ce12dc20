/** `npm run --silent classify`: JSON lines {"id","title","abstract"}, as in a digest, on stdin to {"id","themes","evidence"} on stdout. */
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { classify } from '../src/pipeline/classify/classify.ts'
import { plainText } from '../src/pipeline/classify/plain.ts'
import { restore } from '../src/pipeline/restore/restore.ts'
import { readThemes } from './read-themes.ts'

const inputSchema = z.object({ id: z.string(), title: z.string(), abstract: z.string() })

const themes = readThemes()
let line = 0
for await (const row of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  line++
  if (row.trim() === '') continue
  const input = read(row)
  if (!input) continue
  const paper = { title: plainText(restore(input.title)), abstract: plainText(restore(input.abstract)) }
  const output = `${JSON.stringify({ id: input.id, ...classify(paper, themes) })}\n`
  if (!process.stdout.write(output)) await new Promise((resolve) => process.stdout.once('drain', resolve))
}

function read(row: string): z.infer<typeof inputSchema> | undefined {
  try {
    return inputSchema.parse(JSON.parse(row))
  } catch (error) {
    const why =
      error instanceof z.ZodError
        ? error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join(', ')
        : String(error)
    process.stderr.write(
      `stdin:${line}: bad-line: not a JSON object with the strings id, title and abstract; write one on each line (${why})\n`,
    )
    process.exitCode = 1
    return undefined
  }
}

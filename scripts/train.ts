/** `npm run train -- FILE.jsonl…`: learns the restoration model from arXiv abstracts, lines of `{"id", "tex"}`, and writes it. */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { packModel } from '../src/pipeline/restore/model/format.ts'
import type { Abstract } from '../src/training/abstract.ts'
import { train } from '../src/training/train.ts'

const row = z.object({ id: z.string(), tex: z.string() })
const target = fileURLToPath(new URL('../src/pipeline/restore/model/model.bin', import.meta.url))
const files = process.argv.slice(2)
if (files.length === 0 || files.some((file) => file.startsWith('-'))) {
  process.stderr.write('Usage: npm run train -- FILE.jsonl…, lines of {"id", "tex"}; see src/pipeline/restore/README.md\n')
  process.exit(2)
}
const bytes = packModel(train(files.flatMap(abstractsOf), (line) => process.stdout.write(`${line}\n`)))
writeFileSync(target, bytes)
process.stdout.write(`${target}: ${bytes.length} bytes\n`)

/** The abstracts of a file; a line that is none ends the command with its place. */
function abstractsOf(file: string): Abstract[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.flatMap((line, i) => (line.trim() === '' ? [] : [abstractOf(line, `${file}:${i + 1}`)]))
}

function abstractOf(line: string, place: string): Abstract {
  try {
    return row.parse(JSON.parse(line))
  } catch (error) {
    process.stderr.write(`${place}: no abstract as {"id", "tex"}: ${error instanceof Error ? error.message : String(error)}\n`)
    return process.exit(1)
  }
}

/**
 * `npm run bench:themes -- LABELLED.jsonl`: how well themes agree with readers' labels, over all papers and in fifths by a hash of the
 * id, and every paper on which they differ. A line is {"id","required","optional","title","abstract"}; in the place of the abstract,
 * "where" may name the file that holds the text, from the labels' folder: JSON lines with an abstract (or "tex"), a folder of the
 * daily-papers API's answers, or a digest of the content folder (then the id is digest#n).
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { folders } from '../src/folders.ts'
import { type Agreement, agreementOf, fifthsOf } from '../src/pipeline/classify/agreement.ts'
import { classify } from '../src/pipeline/classify/classify.ts'
import { plainText } from '../src/pipeline/classify/plain.ts'
import { readDigest } from '../src/pipeline/read/detect.ts'
import { restore } from '../src/pipeline/restore/restore.ts'
import { readThemes } from './read-themes.ts'

interface Text {
  readonly title: string
  readonly abstract: string
}

const rowSchema = z.object({
  id: z.string(),
  required: z.array(z.string()),
  optional: z.array(z.string()).default([]),
  title: z.string(),
  abstract: z.string().optional(),
  where: z.string().optional(),
})
const textSchema = z.object({ id: z.string(), title: z.string(), abstract: z.string().optional(), tex: z.string().optional() })
const daySchema = z.array(z.object({ paper: z.object({ id: z.string(), title: z.string(), summary: z.string() }) }))

const path = process.argv[2]
if (!path) stop('Usage: npm run bench:themes -- LABELLED.jsonl')
const rows = linesOf(path).map((row) => rowSchema.parse(row))
const themes = readThemes()
const files = new Map<string, ReadonlyMap<string, Text>>()
const given = new Map(rows.map((row) => [row.id, classify(cleaned(textOf(row, path)), themes).themes]))
const titles = new Map(rows.map(({ id, title }) => [id, title]))
const labels = themes.map(({ id }) => id).filter((id) => rows.some(({ required }) => required.includes(id)))

say(`${'F1 in percent'.padEnd(24)}   all  fifths${' '.repeat(26)}precision  recall`)
for (const label of labels) tell(label, [label])
tell('all of these', labels)
for (const label of labels) {
  const { wrong, missed } = agreementOf(rows, given, [label])
  for (const id of wrong) say(`wrong   ${label}  ${id}  ${titles.get(id)}`)
  for (const id of missed) say(`missed  ${label}  ${id}  ${titles.get(id)}`)
}

function tell(name: string, ids: readonly string[]): void {
  const whole = agreementOf(rows, given, ids)
  const fifths = fifthsOf(rows).map((part) => percent(agreementOf(part, given, ids), 'f1'))
  say(
    `${name.padEnd(24)}${percent(whole, 'f1')}  ${fifths.join(' ')}  ${percent(whole, 'precision')}     ${percent(whole, 'recall')}`,
  )
}

function percent(agreement: Agreement, field: 'f1' | 'precision' | 'recall'): string {
  const share = agreement[field]
  return (share === undefined ? '–' : (100 * share).toFixed(1)).padStart(6)
}

function cleaned({ title, abstract }: Text): Text {
  return { title: plainText(restore(title)), abstract: plainText(restore(abstract)) }
}

function textOf({ id, title, abstract, where }: z.infer<typeof rowSchema>, labelled: string): Text {
  if (abstract !== undefined) return { title, abstract }
  if (where === undefined) stop(`${id}: neither "abstract" nor "where"; write one of them`)
  const known = files.get(where) ?? textsIn(where, dirname(labelled))
  files.set(where, known)
  return known.get(id) ?? stop(`${id}: not in ${where}`)
}

/** Texts of a file or folder, by id. */
function textsIn(where: string, beside: string): Map<string, Text> {
  const digest = join(folders.content, where)
  if (where.startsWith('digests/') && existsSync(digest)) {
    const { digests } = readDigest({ path: where, bytes: readFileSync(digest) })
    return new Map(
      digests.flatMap(({ items }) => items).map((item, n) => [`${basename(where).replace(/\.\w+$/, '')}#${n + 1}`, item]),
    )
  }
  const file = join(beside, where)
  if (!existsSync(file)) stop(`${where}: no such file, neither beside the labels nor in the content folder`)
  if (file.endsWith('.jsonl')) {
    const texts = linesOf(file).map((row) => textSchema.parse(row))
    return new Map(texts.map(({ id, title, abstract, tex }) => [id, { title, abstract: abstract ?? tex ?? '' }]))
  }
  const days = readdirSync(file).filter((name) => name.endsWith('.json'))
  const papers = days.flatMap((name) => daySchema.parse(JSON.parse(readFileSync(join(file, name), 'utf8'))))
  return new Map(papers.map(({ paper: { id, title, summary } }) => [id, { title, abstract: summary }]))
}

function linesOf(file: string): unknown[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.filter((line) => line.trim() !== '').map((line): unknown => JSON.parse(line))
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

function stop(message: string): never {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}

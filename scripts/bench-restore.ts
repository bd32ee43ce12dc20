/** `npm run bench:restore -- GOLD.jsonl…`: how well and how fast restoration does on lines of `{"id", "tex", "hf"?}`. */
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { restore } from '../src/pipeline/restore/restore.ts'
import { type Score, scoreRestoration } from '../src/training/score.ts'

const row = z.object({ id: z.string(), tex: z.string(), hf: z.string().nullish() })
const SURE = 0.9
const BINS = 10

const files = process.argv.slice(2)
if (files.length === 0 || files.some((file) => file.startsWith('-'))) {
  process.stderr.write('Usage: npm run bench:restore -- GOLD.jsonl…, lines of {"id", "tex", "hf"?}\n')
  process.exit(2)
}
const start = performance.now()
restore('') // reads the model
process.stdout.write(`model loaded in ${(performance.now() - start).toFixed(0)} ms\n`)
for (const file of files) {
  const pairs = readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, i) => (line.trim() === '' ? [] : [pairOf(line, `${file}:${i + 1}`)]))
  process.stdout.write(`${file}\n${table(scoreRestoration(pairs, () => performance.now()))}\n`)
}

function pairOf(line: string, place: string): z.infer<typeof row> {
  try {
    return row.parse(JSON.parse(line))
  } catch (error) {
    process.stderr.write(`${place}: no pair as {"id", "tex", "hf"?}: ${error instanceof Error ? error.message : String(error)}\n`)
    return process.exit(1)
  }
}

function table(score: Score): string {
  const share = (part: number, whole: number, per = 100) => (whole === 0 ? '-' : ((per * part) / whole).toFixed(2))
  const sure = score.given.filter(({ confidence }) => confidence >= SURE)
  const right = (list: Score['given']) => list.filter((one) => one.right).length
  const times = score.times.toSorted((a, b) => a - b)
  const rows: (readonly [string, string | number])[] = [
    ['abstracts', score.abstracts],
    ['formulas damaged to the eye', score.damaged],
    ['found, %', share(score.found, score.damaged)],
    ['structure exact, %', share(score.exact, score.damaged)],
    ['words of prose set as mathematics, of 1,000', share(score.wordsSet, score.words, 1000)],
    ['abstracts without mathematics that got a formula, %', share(score.plainSet, score.plain)],
    ['lost commands put back rightly, %', share(score.lostRight, score.lost)],
    [`formulas given as sure (${SURE} or more), %`, share(sure.length, score.given.length)],
    ['of these right, %', share(right(sure), sure.length)],
    ['calibration error, %', calibration(score.given)],
    ['median time of an abstract with formulas, ms', (times[times.length >> 1] ?? 0).toFixed(1)],
  ]
  return rows.map(([name, value]) => `  ${name.padEnd(54)}${value}`).join('\n')
}

/** Expected calibration error over ten bins of confidence. */
function calibration(given: Score['given']): string {
  const bins = Map.groupBy(given, ({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)))
  const error = [...bins.values()].reduce((sum, list) => {
    const said = list.reduce((total, { confidence }) => total + confidence, 0)
    return sum + Math.abs(said - list.filter((one) => one.right).length)
  }, 0)
  return given.length === 0 ? '-' : ((100 * error) / given.length).toFixed(2)
}

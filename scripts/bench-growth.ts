/** `npm run bench:growth`: processor time of each of the pipeline's stations for hostile texts, and for texts four times as long. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { folders } from '../src/folders.ts'
import { pieces } from '../tests/growth/pieces.ts'
import { stations } from '../tests/growth/stations.ts'

const SHORT = 20_000
const LONG = 4 * SHORT
/** Milliseconds below which a machine's own unrest is larger than what is measured. */
const CLEAR = 200
/** Four times the text takes four times as long, 16 times where work grows with the square. */
const STEEP = 7

function milliseconds(act: () => unknown): number {
  const before = process.cpuUsage()
  act()
  return process.cpuUsage(before).user / 1000
}

const only = process.argv[2] ?? ''
let steep = 0
for (const [name, station] of Object.entries(stations(readFileSync(join(folders.root, 'content/themes.yaml'), 'utf8')))) {
  if (!name.includes(only)) continue
  const texts = (length: number) => pieces.map((piece) => piece.repeat(Math.ceil(length / piece.length)))
  for (const text of texts(500)) station(text)
  const short = texts(SHORT).map((text) => milliseconds(() => station(text)))
  const long = texts(LONG).map((text) => milliseconds(() => station(text)))
  const slowest = long.indexOf(Math.max(...long))
  console.log(
    `${name}: half of ${pieces.length} texts of ${LONG} characters within ${median(long).toFixed(0)} ms, slowest ${JSON.stringify(pieces[slowest])} ${long[slowest]?.toFixed(0)} ms`,
  )
  for (const [index, time] of long.entries()) {
    const before = short[index] ?? 0
    if (time < CLEAR || time < STEEP * before) continue
    steep++
    console.log(
      `  ${JSON.stringify(pieces[index])}: ${before.toFixed(0)} ms for ${SHORT} characters, ${time.toFixed(0)} ms for ${LONG}`,
    )
  }
}
console.log(steep === 0 ? 'No work grows faster than the text.' : `${steep} grow faster than the text.`)
process.exitCode = steep === 0 ? 0 : 1

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0
}

/** `npm run bench:growth`: processor time of each of the pipeline's stations for hostile texts, and for texts four times as long. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { folders } from '../src/folders.ts'
import { pieces } from '../tests/growth/pieces.ts'
import { stations } from '../tests/growth/stations.ts'

/** Characters of the longer text: a file may have many, an abstract of more is refused. */
const LONG = { file: 80_000, abstract: 20_000 }
/** Milliseconds below which a machine's own unrest is larger than what is measured. */
const CLEAR = 100
/** Four times the text takes four times as long, 16 times where work grows with the square. */
const STEEP = 7

const TURNS = 3

/**
 * The least time of each act, in milliseconds: what a machine does besides only adds. They take turns, and all have been run before, since
 * what has just run many times is quicker than what comes after something else.
 */
function milliseconds(acts: readonly (() => unknown)[]): number[] {
  for (const act of acts) act()
  const turns = Array.from({ length: TURNS }, () =>
    acts.map((act) => {
      const before = process.cpuUsage()
      act()
      return process.cpuUsage(before).user / 1000
    }),
  )
  return acts.map((_, n) => Math.min(...turns.map((times) => times[n] ?? 0)))
}

const only = process.argv[2] ?? ''
let steep = 0
for (const [name, station] of Object.entries(stations(readFileSync(join(folders.root, 'content/themes.yaml'), 'utf8')))) {
  if (!name.includes(only)) continue
  const length = name.startsWith('read ') ? LONG.file : LONG.abstract
  const times = pieces.map((piece) => {
    const texts = [length / 4, length].map((most) => piece.repeat(Math.ceil(most / piece.length)))
    const [short = 0, long = 0] = milliseconds(texts.map((text) => () => station(text)))
    return { piece: JSON.stringify(piece), short, long }
  })
  const sorted = times.toSorted((a, b) => a.long - b.long)
  const [half, slowest] = [sorted[sorted.length >> 1], sorted.at(-1)]
  console.log(
    `${name}: half of ${times.length} texts of ${length} characters within ${half?.long.toFixed(0)} ms, slowest ${slowest?.piece} ${slowest?.long.toFixed(0)} ms`,
  )
  for (const { piece, short, long } of times) {
    if (long < CLEAR || long < STEEP * short) continue
    steep++
    console.log(`  ${piece}: ${short.toFixed(0)} ms for ${length / 4} characters, ${long.toFixed(0)} ms for ${length}`)
  }
}
console.log(steep === 0 ? 'No work grows faster than the text.' : `${steep} grow faster than the text.`)
process.exitCode = steep === 0 ? 0 : 1

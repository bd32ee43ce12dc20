/** The model as a file: a heading in JSON, then tables of numbers, Zstandard-compressed. Read and written here only. */
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import { BASE, type NgramTables } from '../decode/language-model.ts'
import { NumberTable } from '../decode/number-table.ts'
import type { ChainWeights, Weights } from '../detect/chain.ts'
import type { Judges } from '../judge/judge.ts'
import type { Memory } from '../judge/memory.ts'
import type { Trees } from '../judge/trees.ts'

/** Everything learned, before it is made ready for use. */
export interface Learned {
  /** Hash of each word of prose (32 bits, the lowest three replaced by its commonness 1 to 5), sorted. */
  readonly words: Uint32Array
  readonly memory: Memory
  readonly chain: ChainWeights
  readonly rankFeatures: Float32Array
  readonly rankLog: number
  readonly ngrams: NgramTables
  readonly bare: readonly string[]
  readonly lost: readonly string[]
  readonly judges: Judges
}

interface Heading {
  readonly version: number
  readonly bare: readonly string[]
  readonly lost: readonly string[]
  readonly tokens: readonly string[]
  readonly biases: Readonly<Record<keyof Judges, number>>
  readonly rankLog: number
  readonly sections: readonly Section[]
}

interface Section {
  readonly name: string
  readonly length: number
  readonly width: Width
  /** What a number is multiplied by. */
  readonly scale: number
}

/** Bytes a number, or numbers of four bytes with a fraction. */
type Width = 1 | 2 | 4 | 'float'

/** Changes with the file's layout and with the features' meaning: a model of another version is refused. */
const VERSION = 4
const JUDGES = ['firstPlaced', 'placed', 'firstRight', 'right'] as const satisfies readonly (keyof Judges)[]
const LOG_SCALE = 1 / 1024

/** `learned` as the bytes of a model file, the same for the same numbers and the same Node. */
export function packModel(learned: Learned): Uint8Array {
  return zstdCompressSync(modelBytes(learned), { params: { [constants.ZSTD_c_compressionLevel]: 19 } })
}

/** What a model file holds when it is unpacked, the same for the same numbers. */
export function modelBytes(learned: Learned): Uint8Array {
  const sections: Section[] = []
  const parts: Uint8Array[] = []
  const add = (name: string, numbers: ArrayLike<number>, width: Width, scale: number) => {
    sections.push({ name, length: numbers.length, width, scale })
    parts.push(packed(numbers, width, scale))
  }
  add('words', learned.words, 4, 1)
  add('memory keys', learned.memory.keys, 4, 1)
  add('memory counts', learned.memory.counts, 2, 1)
  for (const name of ['tokens', 'steps'] as const) {
    const { numbers, scale } = inBytes(learned.chain[name])
    sections.push({ name: `chain ${name}`, length: numbers.length, width: 1, scale })
    parts.push(packed(numbers, 1, 1))
  }
  add('rankFeatures', learned.rankFeatures, 1, byteScale(learned.rankFeatures))
  for (const [kind, tables] of [
    ['logs', learned.ngrams.logs],
    ['backoffs', learned.ngrams.backoffs],
  ] as const) {
    for (const [n, table] of tables.entries()) {
      const columns = kind === 'logs' ? n + 1 : n
      for (let column = columns - 1; column >= 0; column--) {
        add(
          `${kind} ${n} ${column}`,
          table.keys.map((key) => Math.floor(key / BASE ** column) % BASE),
          2,
          1,
        )
      }
      add(`${kind} ${n}`, table.values, 2, LOG_SCALE)
    }
  }
  const { bare, lost, judges, rankLog, ngrams } = learned
  for (const judge of JUDGES) {
    add(`${judge} roots`, judges[judge].roots, 4, 1)
    add(`${judge} signals`, judges[judge].signals, 1, 1)
    add(`${judge} values`, judges[judge].values, 'float', 1)
    add(`${judge} rights`, judges[judge].rights, 1, 1)
  }
  const biases = Object.fromEntries(JUDGES.map((judge) => [judge, judges[judge].bias])) as Heading['biases']
  const heading: Heading = { version: VERSION, bare, lost, tokens: ngrams.tokens, biases, rankLog, sections }
  const text = Buffer.from(`${JSON.stringify(heading)}\n`)
  return Buffer.concat([text, ...parts])
}

/** What `packModel` packed, to the precision of the file. @throws Error when the bytes are no model of this version. */
export function unpackModel(bytes: Uint8Array): Learned {
  const data = zstdDecompressSync(bytes)
  const end = data.indexOf(10)
  const heading: Heading = JSON.parse(data.subarray(0, end).toString())
  if (heading.version !== VERSION)
    throw new Error(`the restoration model is of version ${heading.version}, not ${VERSION}; run npm run train`)
  const places = new Map<string, Section & { at: number }>()
  let at = end + 1
  for (const section of heading.sections) {
    places.set(section.name, { ...section, at })
    at += section.length * bytesOf(section.width)
  }
  const table = (name: string) => {
    const place = places.get(name)
    if (!place) throw new Error(`the restoration model lacks its table ${name}; run npm run train`)
    return numbersAt(data, place)
  }
  const weights = (name: string): Weights => ({ numbers: table(name), scale: places.get(name)?.scale ?? 1 })
  const scaled = (name: string) => {
    const { numbers: whole, scale } = weights(name)
    const numbers = new Float32Array(whole)
    for (let i = 0; i < numbers.length; i++) numbers[i] = (numbers[i] ?? 0) * scale
    return numbers
  }
  const read = (kind: 'logs' | 'backoffs', n: number) => {
    const values = scaled(`${kind} ${n}`)
    const keys = new Float64Array(values.length)
    for (let column = (kind === 'logs' ? n + 1 : n) - 1; column >= 0; column--) {
      const tokens = table(`${kind} ${n} ${column}`)
      for (let i = 0; i < keys.length; i++) keys[i] = (keys[i] ?? 0) * BASE + (tokens[i] ?? 0)
    }
    return new NumberTable(keys, values)
  }
  const trees = (judge: keyof Judges): Trees => ({
    bias: heading.biases[judge],
    roots: table(`${judge} roots`),
    signals: table(`${judge} signals`),
    values: table(`${judge} values`),
    rights: table(`${judge} rights`),
  })
  const orders = heading.sections.filter(({ name }) => /^logs \d+$/.test(name)).map((_, n) => n)
  return {
    words: new Uint32Array(table('words')),
    memory: { keys: new Uint32Array(table('memory keys')), counts: new Uint16Array(table('memory counts')) },
    chain: { tokens: weights('chain tokens'), steps: weights('chain steps') },
    rankFeatures: scaled('rankFeatures'),
    rankLog: heading.rankLog,
    ngrams: {
      tokens: heading.tokens,
      logs: orders.map((n) => read('logs', n)),
      backoffs: orders.map((n) => read('backoffs', n)),
    },
    bare: heading.bare,
    lost: heading.lost,
    judges: {
      firstPlaced: trees('firstPlaced'),
      placed: trees('placed'),
      firstRight: trees('firstRight'),
      right: trees('right'),
    },
  }
}

/** Finer steps than this change no label, and make the file larger. */
const FINEST = 0.02

function byteScale(numbers: Float32Array): number {
  return numbers.reduce((most, number) => Math.max(most, Math.abs(number)), FINEST * 127) / 127
}

/** `weights` as whole numbers of a byte. */
function inBytes({ numbers, scale }: Weights): Weights {
  if (numbers instanceof Int8Array) return { numbers, scale }
  const floats = Float32Array.from(numbers, (number) => number * scale)
  const step = byteScale(floats)
  return { numbers: Int8Array.from(floats, (number) => Math.round(number / step)), scale: step }
}

function bytesOf(width: Width): number {
  return width === 'float' ? 4 : width
}

function packed(numbers: ArrayLike<number>, width: Width, scale: number): Uint8Array {
  const bytes = Buffer.alloc(numbers.length * bytesOf(width))
  for (let i = 0; i < numbers.length; i++) {
    const value = numbers[i] ?? 0
    if (width === 'float') bytes.writeFloatLE(value, i * 4)
    else if (width === 1) bytes.writeInt8(Math.round(value / scale), i)
    else if (width === 2) bytes.writeInt16LE(Math.round(value / scale), i * 2)
    else bytes.writeUInt32LE(Math.round(value / scale), i * 4)
  }
  return bytes
}

/** The numbers of a section; longer ones copied, since typed arrays begin at multiples of their width. Little-endian, as every machine that Node runs on. */
function numbersAt(
  data: Buffer,
  { at, length, width }: Section & { at: number },
): Int8Array | Int16Array | Uint32Array | Float32Array {
  if (width === 1) return new Int8Array(data.buffer, data.byteOffset + at, length)
  const bytes = Uint8Array.prototype.slice.call(data, at, at + length * bytesOf(width)).buffer
  if (width === 'float') return new Float32Array(bytes)
  return width === 2 ? new Int16Array(bytes) : new Uint32Array(bytes)
}

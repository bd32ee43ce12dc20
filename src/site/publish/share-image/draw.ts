/** Draws a card as PNG. WebAssembly counts alike on every machine, so the same card gives the same bytes. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import satori, { type FontWeight } from 'satori'
import { type Box, SIZE } from './card.ts'

const require = createRequire(import.meta.url)

/** A sign that the first of a name's faces lacks is looked for in all others. */
const faces: readonly { readonly name: string; readonly weight: FontWeight; readonly file: string }[] = [
  'latin',
  'latin-ext',
  'greek',
  'cyrillic',
].flatMap((subset, index) => [
  ...([400, 600] as const).map((weight) => ({
    name: `Serif${index || ''}`,
    weight,
    file: `source-serif-4/files/source-serif-4-${subset}-${weight}-normal.woff`,
  })),
  { name: `Sans${index || ''}`, weight: 400, file: `source-sans-3/files/source-sans-3-${subset}-400-normal.woff` },
])

let ready: ReturnType<typeof load> | undefined

async function load() {
  await initWasm(await readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')))
  return Promise.all(
    faces.map(async ({ name, weight, file }) => ({
      name,
      weight,
      style: 'normal' as const,
      data: await readFile(require.resolve(`@fontsource/${file}`)),
    })),
  )
}

export async function drawCard(tree: Box): Promise<Uint8Array> {
  ready ??= load()
  const svg = await satori(tree, { ...SIZE, fonts: await ready })
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng()
}

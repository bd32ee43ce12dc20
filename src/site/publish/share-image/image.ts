/** Images of cards, drawn once and kept between builds under what they show. */
import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { folders } from '../../../folders.ts'
import { opened, sealed } from '../../../sealed.ts'
import { type Card, cardTree } from './card.ts'
import { lightColours } from './colours.ts'

/** Goes into the name of every kept image: raise it when the same tree would be drawn otherwise. */
const DRAWER = 'satori-1'

/** Of all content folders, since what an image shows is all that its name depends on. */
const folder = join(folders.root, '.cache', 'share-images')

export async function shareImage(card: Card): Promise<Uint8Array> {
  const tree = cardTree(card, await lightColours())
  const file = join(
    folder,
    `${createHash('sha256')
      .update(JSON.stringify([DRAWER, tree]))
      .digest('hex')
      .slice(0, 32)}`,
  )
  const kept = await readFile(file).then(opened, () => undefined)
  if (kept !== undefined) return kept
  // Loaded when something is to be drawn, and that alone: most builds find all images drawn.
  const { drawCard } = await import('./draw.ts')
  const drawn = await drawCard(tree)
  await mkdir(folder, { recursive: true })
  await writeFile(`${file}.new`, sealed(drawn))
  // Another process, as of `npm run dev`, may have put the same there.
  await rename(`${file}.new`, file).catch(() => undefined)
  return drawn
}

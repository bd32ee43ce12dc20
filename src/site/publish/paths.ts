/** Which themes and digests have files of their own beside their pages. */
import { library } from '../library.ts'
import type { ThemeShelf } from '../shelves.ts'

export async function digestPaths() {
  const { digests } = await library()
  return digests.map((shelf) => ({ params: { digest: shelf.id }, props: { shelf } }))
}

/** The papers of no theme are no theme to follow or to cite: they come and go as themes are added. */
export async function themesToFollow(): Promise<ThemeShelf[]> {
  const { themes } = await library()
  return themes.filter(({ place }) => place !== undefined)
}

export async function themePaths() {
  return (await themesToFollow()).map((shelf) => ({ params: { theme: shelf.id }, props: { shelf } }))
}

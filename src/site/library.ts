/** All papers on their shelves, read once as long as nothing changes. */
import { statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { folders } from '../folders.ts'
import { formatProblem } from '../problem.ts'
import { parseThemes } from '../themes/parse.ts'
import type { Theme } from '../themes/theme.ts'
import { papersFile, readPapers } from './papers-file.ts'
import { type Library, shelve } from './shelves.ts'
import { words } from './words.ts'

const THEMES_FILE = 'themes.yaml'
const themesFile = join(folders.content, THEMES_FILE)

let known: { readonly mark: string; readonly themes: Promise<readonly Theme[]>; readonly library: Promise<Library> } | undefined
let themesKnown: { readonly mark: string; readonly themes: Promise<readonly Theme[]> } | undefined

/** The same object as long as papers and themes are the same. */
export async function library(): Promise<Library> {
  const [mark, themes] = [markOf(papersFile), themesOfSite()]
  if (known?.mark !== mark || known.themes !== themes) known = { mark, themes, library: readLibrary(themes) }
  return known.library
}

/** The themes to follow, in the order of their file; the same object as long as they are the same. */
export function themesOfSite(): Promise<readonly Theme[]> {
  // Asked for several times a page: waiting for the answer would take longer than the question.
  const mark = markOf(themesFile)
  if (themesKnown?.mark !== mark) themesKnown = { mark, themes: readThemes() }
  return themesKnown.themes
}

function markOf(file: string): string {
  const { mtimeMs, size } = statSync(file)
  return `${mtimeMs} ${size}`
}

async function readThemes(): Promise<readonly Theme[]> {
  const { themes, problems } = parseThemes(await readFile(themesFile, 'utf8'), THEMES_FILE)
  if (problems.length > 0) throw new Error(`Themes have faults:\n${problems.map(formatProblem).join('\n')}`)
  return themes
}

async function readLibrary(themes: Promise<readonly Theme[]>): Promise<Library> {
  return shelve(await readPapers(), await themes, { label: words.themes.more, definition: words.themes.moreDefinition })
}

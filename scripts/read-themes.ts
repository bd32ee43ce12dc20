/** The themes of the content folder for a command, which ends with exit 1 and every fault told when they cannot be used. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { folders } from '../src/folders.ts'
import { formatProblem } from '../src/problem.ts'
import { parseThemes, type Theme } from '../src/themes.ts'

/** @returns the themes of `themes.yaml` in the content folder. */
export function readThemes(): readonly Theme[] {
  const { themes, problems } = parseThemes(readFileSync(join(folders.content, 'themes.yaml'), 'utf8'), 'themes.yaml')
  if (problems.length === 0) return themes
  for (const problem of problems) process.stderr.write(`${formatProblem(problem)}\n`)
  process.exit(1)
}

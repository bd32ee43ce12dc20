/** The themes of the content folder for a command, which ends with exit 1 and every fault told when they cannot be used. */
import { existsSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { folders } from '../src/folders.ts'
import { formatProblem } from '../src/problem.ts'
import { parseThemes } from '../src/themes/parse.ts'
import type { Theme } from '../src/themes/theme.ts'

/** @returns the themes of `themes.yaml` in the content folder. */
export function readThemes(): readonly Theme[] {
  const path = join(folders.content, 'themes.yaml')
  const file = relative(folders.root, path).replaceAll('\\', '/')
  if (!existsSync(path)) return stop([`${file}: no-themes: there are no themes; put the file there (git restore)`])
  const { themes, problems } = parseThemes(readFileSync(path, 'utf8'), file)
  return problems.length === 0 ? themes : stop(problems.map(formatProblem))
}

function stop(lines: readonly string[]): never {
  process.stderr.write(`${lines.join('\n')}\n`)
  process.exit(1)
}

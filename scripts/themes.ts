/**
 * `npm run themes`: checks `themes.yaml` and counts the papers of each theme over all digests.
 * `npm run themes -- --explain "title words"`: why the papers whose title has all these words are where they are.
 */
import { parseArgs } from 'node:util'
import { readEntry } from '../src/entry-file.ts'
import { folders } from '../src/folders.ts'
import { classify } from '../src/pipeline/classify/classify.ts'
import { explain } from '../src/pipeline/classify/explain.ts'
import { plainText } from '../src/pipeline/classify/plain.ts'
import { readDigest } from '../src/pipeline/read/detect.ts'
import { restore } from '../src/pipeline/restore/restore.ts'
import { isEdited } from '../src/pipeline/write/fields.ts'
import { readContent } from '../src/pipeline/write/read-content.ts'
import { readThemes } from './read-themes.ts'

const wanted = wordsWanted()
const themes = readThemes()
const { digests, entries } = readContent(folders.content)
const papers = digests.flatMap((file) => {
  const { digests: days } = readDigest(file)
  return days
    .flatMap(({ items }) => items)
    .map(({ title, abstract, line }) => ({
      title: plainText(restore(title)),
      abstract: plainText(restore(abstract)),
      place: `${file.path}:${line}`,
      scraped: title,
    }))
})

if (wanted) tell(wanted)
else count()

/** Words of the titles to explain, if any are asked for; wrong arguments end the command. */
function wordsWanted(): string[] | undefined {
  try {
    const { values } = parseArgs({ options: { explain: { type: 'string' } } })
    return values.explain?.toLowerCase().trim().split(/\s+/)
  } catch (error) {
    process.stderr.write(
      `${error instanceof Error ? error.message : String(error)}\nUsage: npm run themes -- [--explain "title words"]\n`,
    )
    process.exit(2)
  }
}

function count(): void {
  const found = papers.map((paper) => classify(paper, themes).themes)
  for (const { id, label } of themes)
    say(`${String(found.filter((ids) => ids.includes(id)).length).padStart(6)}  ${label} (${id})`)
  say(`${String(found.filter((ids) => ids.length === 0).length).padStart(6)}  in no theme, of ${papers.length} papers`)
}

function tell(words: readonly string[]): void {
  const meant = papers.filter(({ title }) => words.every((word) => title.toLowerCase().includes(word)))
  for (const paper of meant)
    say(
      [
        `${paper.title} (${paper.place})`,
        ...[...byHand(paper.scraped), ...explain(paper, themes)].map((line) => `  ${line}`),
        '',
      ].join('\n'),
    )
  if (meant.length > 0) return
  process.stderr.write('no paper of the digests has all these words in its title; try fewer\n')
  process.exitCode = 1
}

/** Themes that a person wrote into the paper's entry: they stand, whatever the words say. */
function byHand(scraped: string): string[] {
  return entries.flatMap(({ path, text }) => {
    const { entry } = readEntry(text, path)
    if (entry?.data.scraped.title !== scraped || !isEdited(entry, 'themes')) return []
    return [`set by hand in ${path}: ${entry.data.themes.join(', ') || 'no theme'}; what follows does not count`]
  })
}

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}

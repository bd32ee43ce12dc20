/** What a test asks of the content that its site was built from. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Entry } from '../../src/entry.ts'
import { readEntry } from '../../src/entry-file.ts'
import { filesBelow } from './files.ts'

/** Every entry of a content folder. */
export function entriesOf(content: string): Entry[] {
  const papers = join(content, 'papers')
  return filesBelow(papers).flatMap((file) => readEntry(readFileSync(join(papers, file), 'utf8'), file).entry ?? [])
}

/** A word that stands in one paper's abstract, not in its title, and in no other paper. */
export function tellingWord(entries: readonly Entry[]): { readonly word: string; readonly entry: Entry } {
  const plainWords = (text: string) => new Set(text.match(/(?<=\s)[a-z]{9,}(?=[\s.,])/g))
  const uses = new Map<string, Entry[]>()
  for (const entry of entries) {
    for (const word of plainWords(entry.data.scraped.abstract)) uses.set(word, [...(uses.get(word) ?? []), entry])
  }
  const all = (stem: string) =>
    entries.filter(({ data }) => `${data.scraped.title} ${data.scraped.abstract}`.toLowerCase().includes(stem))
  for (const [word, [entry, ...others]] of uses) {
    // The search index holds stems: no other paper may have a word that begins alike.
    const found = all(word.slice(0, 6))
    if (entry && others.length === 0 && found.length === 1 && !entry.data.title.toLowerCase().includes(word))
      return { word, entry }
  }
  throw new Error('no word is in one abstract alone')
}

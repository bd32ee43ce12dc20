/** The words of all papers, and those of each initial, beside the search index. */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { vocabularyFile } from '../search/files.ts'
import { byInitial, type Vocabulary, writeVocabulary } from '../search/vocabulary.ts'

export async function writeVocabularyFiles(dist: string, vocabulary: Vocabulary): Promise<void> {
  await mkdir(dirname(join(dist, vocabularyFile('a'))), { recursive: true })
  await writeFile(join(dist, vocabularyFile()), writeVocabulary(vocabulary))
  for (const [initial, words] of byInitial(vocabulary)) {
    await writeFile(join(dist, vocabularyFile(initial)), writeVocabulary(words))
  }
}

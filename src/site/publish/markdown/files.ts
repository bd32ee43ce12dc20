/** `/papers/<slug>.md`: each paper as Markdown; `/llms.txt`: what is here, for programs that read text. */
import site from '../../../../site.config.ts'
import { addresses } from '../../href.ts'
import type { Library } from '../../shelves.ts'
import { readStored } from '../../stored.ts'
import type { PublishedFile } from '../published-file.ts'
import { llmsText } from './llms.ts'
import { paperMarkdown } from './paper-markdown.ts'

export function markdownFiles(shelves: Library): PublishedFile[] {
  const labels = new Map(shelves.themes.map(({ id, label }) => [id, label]))
  return [
    ...shelves.papers.map(({ slug, key }) => ({
      path: addresses.markdown(slug),
      type: 'text/markdown; charset=utf-8',
      from: [key, ...labels],
      content: async () => paperMarkdown(await readStored(key), labels),
    })),
    { path: 'llms.txt', type: 'text/plain; charset=utf-8', content: () => llmsText(site, shelves) },
  ]
}

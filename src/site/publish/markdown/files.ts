/** `/papers/<slug>.md`: each paper as Markdown; `/llms.txt`: what is here, for programs that read text. */
import site from '../../../../site.config.ts'
import { addresses } from '../../href.ts'
import type { PublishedPaper } from '../../published-papers.ts'
import type { Library } from '../../shelves.ts'
import { readStored } from '../../stored.ts'
import type { PublishedFile } from '../published-file.ts'
import { llmsText } from './llms.ts'
import { paperMarkdown } from './paper-markdown.ts'

/** @param published by slug. */
export function markdownFiles(shelves: Library, published: ReadonlyMap<string, PublishedPaper>): PublishedFile[] {
  const labels = new Map(shelves.themes.map(({ id, label }) => [id, label]))
  const contentOf = async (one: PublishedPaper) =>
    // All that is stored is read for the few papers that need more of it than others do.
    paperMarkdown({ ...one, formulas: one.paper.doubtful === 0 ? [] : (await readStored(one.paper.key)).formulas }, labels)
  return [
    ...[...published].map(([slug, one]) => ({
      path: addresses.markdown(slug),
      type: 'text/markdown; charset=utf-8',
      from: [one.paper.key, one.data.themes.map((id) => labels.get(id))],
      content: () => contentOf(one),
    })),
    { path: 'llms.txt', type: 'text/plain; charset=utf-8', content: () => llmsText(site, shelves) },
  ]
}

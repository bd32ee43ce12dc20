/** `/papers/<slug>.md`: each paper as Markdown; `/llms.txt`: what is here, for programs that read text. */
import site from '../../../../site.config.ts'
import { addresses } from '../../href.ts'
import type { Paper } from '../../paper.ts'
import { publishedPaper } from '../../published-paper.ts'
import type { Library } from '../../shelves.ts'
import { readStored } from '../../stored.ts'
import type { PublishedFile } from '../published-file.ts'
import { llmsText } from './llms.ts'
import { paperMarkdown } from './paper-markdown.ts'

export function* markdownFiles(shelves: Library): Generator<PublishedFile> {
  const labels = new Map(shelves.themes.map(({ id, label }) => [id, label]))
  const contentOf = async (paper: Paper) =>
    // All that is stored is read for the few papers that need more of it than others do.
    paperMarkdown(paper.doubtful === 0 ? { ...(await publishedPaper(paper)), formulas: [] } : await readStored(paper.key), labels)
  for (const paper of shelves.papers) {
    yield {
      path: addresses.markdown(paper.slug),
      type: 'text/markdown; charset=utf-8',
      from: [paper.key, paper.themes.map((id) => labels.get(id))],
      content: () => contentOf(paper),
    }
  }
  yield { path: 'llms.txt', type: 'text/plain; charset=utf-8', content: () => llmsText(site, shelves) }
}

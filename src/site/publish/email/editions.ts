/** The email edition of a digest, from the library. */
import site from '../../../../site.config.ts'
import { byTheme } from '../../groups.ts'
import { absolute, addresses } from '../../href.ts'
import type { Paper } from '../../paper.ts'
import type { PublishedPaper } from '../../published-papers.ts'
import { readingLinks } from '../../reading-links.ts'
import type { DigestShelf, Library } from '../../shelves.ts'
import { words } from '../../words.ts'
import type { Edition, EditionPaper } from './edition.ts'

/** What is withdrawn is no news. */
const isStanding = ({ withdrawn }: Paper) => withdrawn === undefined

/** @param published by slug. */
export function editionOf(
  { id, date, name, papers }: DigestShelf,
  { themes }: Pick<Library, 'themes'>,
  published: ReadonlyMap<string, PublishedPaper>,
): Edition {
  return {
    title: words.digests.pageTitle(date, name),
    language: site.language,
    site: { name: site.title, url: site.url },
    url: absolute(addresses.digest(id)),
    feeds: absolute(addresses.feeds),
    sections: byTheme(papers.filter(isStanding), themes).map((group) => ({
      name: group.theme.label,
      papers: group.papers.flatMap(({ slug }): EditionPaper[] => {
        const paper = published.get(slug)
        if (paper === undefined) return []
        const { authors = [], arxiv, pdf, code = [] } = paper.data
        return [
          {
            ...paper.feed,
            url: absolute(addresses.paper(slug)),
            authors,
            // A search by title is a click away, on the paper's page.
            links: readingLinks({ arxiv, pdf, code, titleWords: paper.paper.titleWords }).filter(
              ({ kind }) => kind !== 'findOnArxiv' && kind !== 'findOnHuggingFace',
            ),
          },
        ]
      }),
    })),
  }
}

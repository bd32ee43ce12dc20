/** The email edition of a digest, from the library. */
import site from '../../../../site.config.ts'
import { titleWords } from '../../abstract/title-words.ts'
import { byTheme } from '../../groups.ts'
import { absolute, addresses } from '../../href.ts'
import { allEntries, library } from '../../library.ts'
import type { Paper } from '../../paper.ts'
import { readingLinks } from '../../reading-links.ts'
import type { DigestShelf } from '../../shelves.ts'
import { words } from '../../words.ts'
import { feedTextOf } from '../feed-texts.ts'
import type { Edition, EditionPaper } from './edition.ts'

/** What is withdrawn is no news. */
const isStanding = ({ withdrawn }: Paper) => withdrawn === undefined

export async function editionOf({ id, date, name, papers }: DigestShelf): Promise<Edition> {
  const { themes } = await library()
  const entries = new Map((await allEntries()).map((entry) => [entry.data.slug, entry]))
  return {
    title: words.digests.pageTitle(date, name),
    language: site.language,
    site: { name: site.title, url: site.url },
    url: absolute(addresses.digest(id)),
    feeds: absolute(addresses.feeds),
    sections: byTheme(papers.filter(isStanding), themes).map((group) => ({
      name: group.theme.label,
      papers: group.papers.flatMap(({ slug }): EditionPaper[] => {
        const entry = entries.get(slug)
        if (entry === undefined) return []
        const { authors = [], arxiv, pdf, code = [], title } = entry.data
        return [
          {
            ...feedTextOf(entry),
            url: absolute(addresses.paper(slug)),
            authors,
            // A search by title is a click away, on the paper's page.
            links: readingLinks({ arxiv, pdf, code, titleWords: titleWords(title) }).filter(
              ({ kind }) => kind !== 'findOnArxiv' && kind !== 'findOnHuggingFace',
            ),
          },
        ]
      }),
    })),
  }
}

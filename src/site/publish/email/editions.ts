/** The email edition of a digest, from the library. */
import site from '../../../../site.config.ts'
import { byTheme } from '../../groups.ts'
import { absolute, addresses } from '../../href.ts'
import type { Paper } from '../../paper.ts'
import { publishedPaper } from '../../published-paper.ts'
import { readingLinks } from '../../reading-links.ts'
import type { DigestShelf, Library } from '../../shelves.ts'
import { words } from '../../words.ts'
import type { Edition, EditionPaper } from './edition.ts'

/** What is withdrawn is no news. */
const isStanding = ({ withdrawn }: Paper) => withdrawn === undefined

export async function editionOf({ id, date, name, papers }: DigestShelf, { themes }: Pick<Library, 'themes'>): Promise<Edition> {
  const groups = byTheme(papers.filter(isStanding), themes).map(async (group) => ({
    name: group.theme.label,
    papers: await Promise.all(group.papers.map(editionPaper)),
  }))
  return {
    title: words.digests.pageTitle(date, name),
    language: site.language,
    site: { name: site.title, url: site.url },
    url: absolute(addresses.digest(id)),
    feeds: absolute(addresses.feeds),
    sections: await Promise.all(groups),
  }
}

async function editionPaper(paper: Paper): Promise<EditionPaper> {
  const { data, feed } = await publishedPaper(paper)
  const { slug, authors = [], arxiv, pdf, code = [] } = data
  return {
    ...feed,
    url: absolute(addresses.paper(slug)),
    authors,
    // A search by title is a click away, on the paper's page.
    links: readingLinks({ arxiv, pdf, code, titleWords: paper.titleWords }).filter(
      ({ kind }) => kind !== 'findOnArxiv' && kind !== 'findOnHuggingFace',
    ),
  }
}

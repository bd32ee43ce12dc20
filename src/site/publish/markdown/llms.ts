/** The site in one text file for programs that read text; source of the form: https://llmstxt.org */
import type { RootContent } from 'mdast'
import { absolute, addresses } from '../../href.ts'
import type { Library } from '../../shelves.ts'
import { words } from '../../words.ts'
import { apiPaths } from '../api/addresses.ts'
import { heading, link, list, paragraph, stringify, text } from './nodes.ts'

/** Digests listed, from the newest. */
const DIGESTS = 30

export interface LlmsTitle {
  readonly title: string
  readonly description: string
}

export function llmsText({ title, description }: LlmsTitle, { digests, themes }: Library): string {
  const [newest] = digests
  const entry = (path: string, name: string, note: string) => [link(absolute(path), name), text(`: ${note}`)]
  const latest: RootContent[] =
    newest === undefined
      ? []
      : [
          heading(2, words.digests.pageTitle(newest.date, newest.name)),
          list(newest.papers.map((paper) => [link(absolute(addresses.markdown(paper.slug)), paper.title.text)])),
        ]
  return stringify([
    heading(1, title),
    { type: 'blockquote', children: [paragraph(text(description))] },
    paragraph(text(words.llms.note)),
    heading(2, words.data.name),
    list([
      entry(apiPaths.index, words.data.json, words.llms.json),
      entry(addresses.data, words.data.name, words.data.intro),
      entry(addresses.feeds, words.feeds.name, words.feeds.intro),
    ]),
    heading(2, words.themes.name),
    list(
      themes
        .filter(({ place }) => place !== undefined)
        .map(({ id, label, definition }) => entry(addresses.theme(id), label, definition)),
    ),
    heading(2, words.digests.name),
    list(
      digests
        .slice(0, DIGESTS)
        .map(({ id, date, name, papers }) =>
          entry(addresses.digest(id), words.digests.title(date, name), words.count.papers(papers.length)),
        ),
    ),
    ...latest,
  ])
}

/** Every document of the API. */
import site from '../../../../site.config.ts'
import { remembered } from '../../../remembered.ts'
import { absolute, addresses } from '../../href.ts'
import { type DigestShelf, type Library, type ThemeShelf, themesToFollow } from '../../shelves.ts'
import { readStored } from '../../stored.ts'
import { API_VERSION, apiPaths } from './addresses.ts'
import { listedPaper, wholePaper } from './papers.ts'
import type { ApiContent, ApiKind } from './schemas.ts'
import { statistics } from './statistics.ts'

export interface ApiDocument {
  readonly kind: ApiKind
  /** Below the site's home page. */
  readonly path: string
  /** As a published file has it. */
  readonly from?: readonly unknown[]
  readonly content: () => ApiContent<ApiKind> | Promise<ApiContent<ApiKind>>
}

/** Papers on one page. */
const PER_PAGE = 100

/** The papers of a page follow it. */
const read = remembered(readStored, PER_PAGE)

/** A document whose content is what its kind asks for. */
function document<K extends ApiKind>(
  kind: K,
  path: string,
  content: () => ApiContent<K> | Promise<ApiContent<K>>,
  from?: readonly unknown[],
): ApiDocument {
  return { kind, path, content, ...(from && { from }) }
}

export function* apiDocuments(shelves: Library): Generator<ApiDocument> {
  const { papers, digests } = shelves
  const themes = themesToFollow(shelves)
  const oldestFirst = papers.toReversed()
  const pages = Array.from({ length: Math.ceil(papers.length / PER_PAGE) }, (_, index) =>
    oldestFirst.slice(index * PER_PAGE, (index + 1) * PER_PAGE),
  )
  yield document('index', apiPaths.index, index)
  yield document('papers', apiPaths.papers, () => ({
    count: papers.length,
    perPage: PER_PAGE,
    pages: pages.map((_, page) => absolute(apiPaths.page(page + 1))),
  }))
  for (const [page, list] of pages.entries()) {
    yield document(
      'page',
      apiPaths.page(page + 1),
      async () => ({
        page: page + 1,
        papers: (await Promise.all(list.map(({ key }) => read(key)))).map(listedPaper),
      }),
      list.map(({ key }) => key),
    )
    for (const { slug, key } of list)
      yield document('paper', apiPaths.paper(slug), async () => wholePaper(await read(key)), [key])
  }
  yield document('digests', apiPaths.digests, () => ({ digests: digests.map(digestOf) }))
  for (const digest of digests)
    yield document('digest', apiPaths.digest(digest.id), () => ({ ...digestOf(digest), papers: slugs(digest) }))
  yield document('themes', apiPaths.themes, () => ({ themes: themes.map(themeOf) }))
  for (const theme of themes)
    yield document('theme', apiPaths.theme(theme.id), () => ({ ...themeOf(theme), papers: slugs(theme) }))
  yield document('statistics', apiPaths.statistics, () => statistics(shelves))
}

function index(): ApiContent<'index'> {
  return {
    version: API_VERSION,
    title: site.title,
    description: site.description,
    url: site.url,
    papers: absolute(apiPaths.papers),
    digests: absolute(apiPaths.digests),
    themes: absolute(apiPaths.themes),
    statistics: absolute(apiPaths.statistics),
  }
}

function digestOf({ id, date, name, papers }: DigestShelf) {
  return { id, date, name, url: absolute(addresses.digest(id)), data: absolute(apiPaths.digest(id)), count: papers.length }
}

function themeOf({ id, label, definition, papers }: ThemeShelf) {
  const url = absolute(addresses.theme(id))
  return { id, label, definition, url, data: absolute(apiPaths.theme(id)), count: papers.length }
}

const slugs = ({ papers }: Pick<DigestShelf, 'papers'>) => papers.map(({ slug }) => slug)

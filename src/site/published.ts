/** What the site publishes for programs, each with an address that stands for its kind. */
import { addresses } from './href.ts'
import { apiFolder, apiPaths } from './publish/api/addresses.ts'
import type { ApiKind } from './publish/api/schemas.ts'
import { feedFormats } from './publish/feed-formats.ts'
import type { Library } from './shelves.ts'
import { words } from './words.ts'

interface Published {
  readonly kind: keyof typeof words.data.kinds
  /** Below the site's home page, with `<name>` where addresses differ. */
  readonly pattern: string
  /** One such address, which is there. */
  readonly example: string
  /** Of the API's documents: the kind whose schema they follow. */
  readonly schema: ApiKind | undefined
}

export interface PublishedGroup {
  readonly name: string
  readonly published: readonly Published[]
}

/**
 * A kind of which the site has none yet is left out.
 *
 * @param archive folder of an archive of the site's feed, below the home page; undefined when nothing has left that feed.
 */
export function publishedGroups({ papers, digests, themes }: Library, archive: string | undefined): PublishedGroup[] {
  const slug = papers[0]?.slug
  const digest = digests[0]?.id
  const theme = themes.find(({ place }) => place !== undefined)?.id
  const { groups } = words.data
  return [
    {
      name: groups.json,
      published: [
        ...api('index', apiPaths.index),
        ...api('papers', apiPaths.papers),
        ...api('page', `${apiFolder}papers/page/<number>.json`, slug && apiPaths.page(1)),
        ...api('paper', `${apiFolder}papers/<slug>.json`, slug && apiPaths.paper(slug)),
        ...api('digests', apiPaths.digests),
        ...api('digest', `${apiFolder}digests/<id>.json`, digest && apiPaths.digest(digest)),
        ...api('themes', apiPaths.themes),
        ...api('theme', `${apiFolder}themes/<id>.json`, theme && apiPaths.theme(theme)),
        ...api('statistics', apiPaths.statistics),
      ],
    },
    {
      name: groups.text,
      published: [...file('markdown', 'papers/<slug>.md', slug && addresses.markdown(slug)), ...file('llms', 'llms.txt')],
    },
    {
      name: groups.citations,
      published: [
        ...file('bib', addresses.citations(addresses.papers, { extension: 'bib' })),
        ...file('ris', addresses.citations(addresses.papers, { extension: 'ris' })),
        ...file('csl', addresses.citations(addresses.papers, { extension: 'csl.json' })),
        ...file('list', addresses.citations(addresses.papers, { extension: 'cite.md' })),
      ],
    },
    {
      name: groups.feeds,
      published: [
        ...file('rss', feedFormats.rss.file),
        ...file('atom', feedFormats.atom.file),
        ...file('jsonFeed', feedFormats.json.file),
        ...file('digestsFeed', addresses.digestsFeed),
        ...file(
          'archive',
          `${addresses.feedArchive('<monday>')}${feedFormats.rss.file}`,
          archive && archive + feedFormats.rss.file,
        ),
        ...file('opml', addresses.opml),
        ...file('letter', addresses.email('<id>', 'html'), digest && addresses.email(digest, 'html')),
      ],
    },
    { name: groups.crawlers, published: file('sitemap', 'sitemap-index.xml') },
  ]
}

/** @param example left out where the pattern is the address itself. */
function file(kind: Published['kind'], pattern: string, example = exampleOf(pattern)): Published[] {
  return example === undefined ? [] : [{ kind, pattern, example, schema: undefined }]
}

function api(kind: ApiKind, pattern: string, example = exampleOf(pattern)): Published[] {
  return file(kind, pattern, example).map((one) => ({ ...one, schema: kind }))
}

const exampleOf = (pattern: string) => (pattern.includes('<') ? undefined : pattern)

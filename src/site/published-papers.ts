/** Of every paper what feeds, citations and letters say, read once as long as nothing changes. */
import { library } from './library.ts'
import type { Library } from './shelves.ts'
import { readStored, type Stored } from './stored.ts'

/** Without the renderings, which are most of what is stored. */
export type PublishedPaper = Pick<Stored, 'data' | 'body' | 'feed' | 'paper'>

/** Files read at a time: what is stored of an entry is many times what is kept of it here. */
const AT_A_TIME = 64

let known: { readonly of: Library; readonly papers: Promise<ReadonlyMap<string, PublishedPaper>> } | undefined

/** By slug, newest first. */
export async function publishedPapers(): Promise<ReadonlyMap<string, PublishedPaper>> {
  const of = await library()
  if (known?.of !== of) known = { of, papers: readAll(of) }
  return known.papers
}

async function readAll({ papers }: Library): Promise<Map<string, PublishedPaper>> {
  const read = new Map<string, PublishedPaper>()
  for (let from = 0; from < papers.length; from += AT_A_TIME) {
    const some = papers.slice(from, from + AT_A_TIME)
    for (const { data, body, feed, paper } of await Promise.all(some.map(({ key }) => readStored(key))))
      read.set(paper.slug, { data, body, feed, paper })
  }
  return read
}

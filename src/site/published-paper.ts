/** What feeds, citations and letters say of a paper, read when it is asked for: a build that makes little anew asks for little. */
import { remembered } from '../remembered.ts'
import type { Paper } from './paper.ts'
import { readStored, type Stored } from './stored.ts'

/** Without the renderings, which are most of what is stored. */
export type PublishedPaper = Pick<Stored, 'data' | 'body' | 'feed' | 'paper'>

export const publishedPaper = remembered(async (paper: Paper): Promise<PublishedPaper> => {
  const { data, body, feed } = await readStored(paper.key)
  return { data, body, feed, paper }
})

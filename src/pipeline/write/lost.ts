/** Digests that lost papers which entries still name: the usual sign of a file overwritten by a shorter one. */
import type { Problem } from '../../problem.ts'
import type { Digest } from '../read/digest.ts'
import type { Paper } from './gather.ts'
import { titleKey } from './identity.ts'

/** Whether a digest sets the paper of a title, as scraped, aside for a fault: then it is not lost. */
export function isSetAside(title: string, digest: Digest): boolean {
  return digest.setAside.some((item) => titleKey(item.title) === titleKey(title))
}

/**
 * One Problem for each digest that lost papers.
 *
 * @param accepted Ids of digests for which it is meant.
 */
export function lostPapers(papers: readonly Paper[], digests: readonly Digest[], accepted: ReadonlySet<string>): Problem[] {
  const named = new Map<string, Paper[]>()
  for (const paper of papers) {
    for (const id of Object.keys(paper.known?.entry.data.digests ?? {})) {
      if (paper.listings.some(({ digest }) => digest.id === id)) continue
      const others = named.get(id)
      if (others === undefined) named.set(id, [paper])
      else others.push(paper)
    }
  }
  return digests.flatMap((digest): Problem[] => {
    if (accepted.has(digest.id)) return []
    const lost = (named.get(digest.id) ?? []).filter(({ known }) => known && !isSetAside(known.entry.data.scraped.title, digest))
    if (lost.length === 0) return []
    const titles = lost.slice(0, 3).map((paper) => `“${paper.known?.entry.data.scraped.title}”`)
    const more = lost.length > titles.length ? ` and ${lost.length - titles.length} more` : ''
    return [
      {
        file: digest.file,
        line: 0,
        rule: 'digest-shrunk',
        what: `${lost.length} ${lost.length === 1 ? 'paper that an entry names is' : 'papers that entries name are'} no longer in it: ${titles.join(', ')}${more}`,
        fix: `restore the file, or, if it is meant, run: npm run ingest -- --accept ${digest.id}`,
        scope: 'run',
      },
    ]
  })
}

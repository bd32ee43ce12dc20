/** Two papers must not want one address. */
import type { Problem } from '../problem.ts'
import type { Paper } from './paper.ts'

/** Every address, present or former, that more than one entry claims. */
export function clashes(papers: readonly Pick<Paper, 'file' | 'slug' | 'redirects'>[]): Problem[] {
  const owners = new Map<string, string>()
  return papers.flatMap(({ file, slug: own, redirects }) =>
    [own, ...redirects].flatMap((slug): Problem[] => {
      const owner = owners.get(slug)
      if (owner === undefined) {
        owners.set(slug, file)
        return []
      }
      const what = `the address papers/${slug}/ is also that of ${owner}`
      return [
        { file, line: 0, rule: 'address-clash', what, fix: 'give one of them another slug, or take the alias out', scope: 'run' },
      ]
    }),
  )
}

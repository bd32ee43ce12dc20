/** Every entry has its page. */
import type { Problem } from '../problem.ts'
import { fault } from './fault.ts'
import type { BuiltSite } from './site.ts'

export function entryPages({ pages, slugs }: BuiltSite): Problem[] {
  return slugs
    .map((slug) => `papers/${slug}/index.html`)
    .filter((file) => !pages.has(file))
    .map((file) =>
      fault(file, 'entry-without-page', 'an entry has no page', 'look at the messages of the build, then build again'),
    )
}

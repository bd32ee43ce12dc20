/** Every rule that a built site is held against, in the order of the report. */
import type { Problem } from '../problem.ts'
import { deadLinks } from './dead-link.ts'
import { emptyArticles } from './empty-article.ts'
import { entryPages } from './entry-page.ts'
import { feeds } from './feed.ts'
import { hostLimit } from './host-limit.ts'
import { katexErrors } from './katex-error.ts'
import { pageTitles } from './page-title.ts'
import { heavyPages } from './page-weight.ts'
import { scriptsTooHeavy } from './script-weight.ts'
import { searchIndex } from './search-index.ts'
import type { BuiltSite } from './site.ts'

const rules: readonly ((site: BuiltSite) => Problem[])[] = [
  entryPages,
  emptyArticles,
  katexErrors,
  pageTitles,
  deadLinks,
  feeds,
  searchIndex,
  scriptsTooHeavy,
  heavyPages,
  hostLimit,
]

/** Everything that is wrong with a built site: `run` problems must not be published, `note` problems may. */
export function checkSite(site: BuiltSite): Problem[] {
  return rules.flatMap((rule) => rule(site))
}

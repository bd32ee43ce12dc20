/** Papers for tests of related papers, by title and abstract. */
import type { Profiled } from '../../../../src/site/publish/related/archive.ts'
import { nameOf } from '../../../../src/site/publish/related/name.ts'
import { type ProfileTerm, profileOf } from '../../../../src/site/publish/related/profile.ts'
import { ProfileTable } from '../../../../src/site/publish/related/profile-table.ts'
import { termCounts } from '../../../../src/site/publish/related/term-counts.ts'
import { countPapers } from '../../../../src/site/publish/related/term-statistics.ts'

/** Of a thousand papers all say "teapot" now and then, hardly any another word of the tests. */
const statistics = countPapers(
  Array.from({ length: 1000 }, (_, n) => termCounts('', `word${n}${n % 8 === 0 ? ' teapot' : ''}`)),
  1,
)

export interface TestPaper extends Profiled {
  readonly profile: readonly ProfileTerm[]
}

export function profiled(title: string, abstract: string, more: Partial<TestPaper> = {}): TestPaper {
  return {
    slug: title.toLowerCase().replace(/\W+/g, '-'),
    name: nameOf(title),
    arxiv: undefined,
    digest: '2025-03-12',
    themes: [],
    terms: `${title} ${abstract}`,
    profile: profileOf(termCounts(title, abstract), statistics),
    ...more,
  }
}

export function tableOf(papers: readonly TestPaper[]): ProfileTable {
  const table = new ProfileTable()
  for (const { terms, profile } of papers) table.add(terms, profile)
  return table
}

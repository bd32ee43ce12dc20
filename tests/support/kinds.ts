/** One page of each kind, by path below the base path. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TestSite } from './build-site.ts'
import { entriesOf } from './content.ts'

export function kindsOf({ content, out }: Pick<TestSite, 'content' | 'out'>): Readonly<Record<string, string>> {
  const folders = (path: string) =>
    readdirSync(join(out, path), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort()
  const [digest = ''] = folders('digests').toReversed()
  const themes = folders('themes')
  const theme = themes.find((id) => folders(`themes/${id}`).length > 0) ?? ''
  const emptyTheme = themes.find((id) => folders(`themes/${id}`).length === 0)
  const [year = ''] = folders(`themes/${theme}`)
  const [letter = ''] = folders('papers/a-z')
  const entries = entriesOf(content)
  const slugWith = (test: (html: string) => boolean) =>
    entries.map(({ data }) => data.slug).find((slug) => test(readFileSync(join(out, 'papers', slug, 'index.html'), 'utf8')))
  const plain = slugWith((html) => !html.includes('class="katex'))
  const formulas = slugWith((html) => html.includes('class="katex'))
  const doubtful = slugWith((html) => html.includes('popover='))
  return {
    home: '',
    'list of digests': 'digests/',
    digest: `digests/${digest}/`,
    'list of themes': 'themes/',
    theme: `themes/${theme}/`,
    ...(emptyTheme && { 'theme without papers': `themes/${emptyTheme}/` }),
    'year of a theme': `themes/${theme}/${year}/`,
    'list of papers': 'papers/',
    letter: `papers/a-z/${letter}/`,
    ...(plain && { paper: `papers/${plain}/` }),
    ...(formulas && { 'paper with formulas': `papers/${formulas}/` }),
    ...(doubtful && { 'paper with a doubtful formula': `papers/${doubtful}/` }),
    saved: 'saved/',
    ...(plain && formulas && { 'shared list': `saved/#papers=${plain},${formulas}` }),
    search: 'search/',
    'search with results': 'search/?q=model',
    feeds: 'feeds/',
    data: 'data/',
    about: 'about/',
    doubts: 'doubts/',
    'no network': 'offline/',
    'missing page': 'nowhere/',
  }
}

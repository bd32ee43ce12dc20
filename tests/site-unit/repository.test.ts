import { expect, test } from 'vitest'
import { entryEditor, entrySource } from '../../src/site/repository.ts'

const file = 'papers/2025/a-paper.md'
const both = (repository: string, branch = 'main') => [entrySource, entryEditor].map((to) => to(file, { repository, branch }))

test.each([
  ['GitHub', 'https://github.com/someone/digest/', 'blob/main', 'edit/main'],
  ['GitLab', 'https://gitlab.com/group/someone/digest.git', '-/blob/main', '-/edit/main'],
  ['a GitLab of one’s own', 'https://gitlab.example.edu/someone/digest', '-/blob/main', '-/edit/main'],
  ['Forgejo', 'https://codeberg.org/someone/digest', 'src/branch/main', '_edit/main'],
])('on %s an entry is read and edited at addresses of its kind', (_, repository, view, edit) => {
  const home = repository.replace(/\.git$|\/$/, '')
  expect(both(repository)).toEqual([
    `${home}/${view}/content/papers/2025/a-paper.md`,
    `${home}/${edit}/content/papers/2025/a-paper.md`,
  ])
})

test('on the branch that the site is built from', () => {
  expect(both('https://github.com/someone/digest', 'my site')[1]).toBe(
    'https://github.com/someone/digest/edit/my%20site/content/papers/2025/a-paper.md',
  )
})

test('a site that names no repository links to none', () => {
  expect(entryEditor(file, { repository: undefined, branch: 'main' })).toBeUndefined()
})

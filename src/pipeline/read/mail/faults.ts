import type { Problem } from '../../../problem.ts'

export const replacementsLeft = (file: string, line: number, count: number): Problem => ({
  file,
  line,
  rule: 'replacements-left-out',
  what: `from here on ${count} replaced ${count === 1 ? 'paper is' : 'papers are'} listed without an abstract`,
  fix: 'nothing is to be done: they are older papers in a new version',
  scope: 'note',
})

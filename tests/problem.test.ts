import { expect, test } from 'vitest'
import { formatProblem } from '../src/problem.ts'

const problem = {
  file: 'digests/2025-03-12.txt',
  line: 3,
  rule: 'title-twice',
  what: 'it is there twice',
  fix: 'keep one',
  scope: 'item',
} as const

test('a message is one line: file, line, rule, what is wrong, what to do', () => {
  expect(formatProblem(problem)).toBe('digests/2025-03-12.txt:3: title-twice: it is there twice; keep one')
  expect(formatProblem({ ...problem, line: 0 })).toMatch(/^digests\/2025-03-12\.txt: title-twice: /)
})

test('what is quoted of a digest gives no order to a terminal or a log, and fills neither', () => {
  const what = 'after “one\n\n::error::two\u001b[31m\u202etxt\ud800”'
  expect(formatProblem({ ...problem, what })).toContain('after “one ::error::two [31m txt\ufffd”; keep one')
  expect(formatProblem({ ...problem, file: 'digests/a\nb.txt' })).toContain('digests/a b.txt:3: ')
  const long = formatProblem({ ...problem, what: 'x'.repeat(1e6) })
  expect(long.length).toBeLessThan(1200)
  expect(long).toMatch(/x…; keep one$/)
})

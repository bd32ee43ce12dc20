import { expect, test } from 'vitest'
import { agrees, parseDateLine } from '../../../src/pipeline/read/scrape/date-line.ts'

test.each([
  'Mar 12',
  'March 12',
  'Mar. 12',
  'Mar 12, 2025',
  'March 12th, 2025',
  '12 March',
  '12 March 2025',
  '12th of March, 2025',
  'Wednesday, March 12',
  'Wed, 12 Mar 2025',
  'Wed Mar 12 2025',
  '## March 12, 2025',
  '2025-03-12',
  '2025/03/12',
  'MARCH 12',
])('%s is 12 March 2025', (line) => {
  const said = parseDateLine(line)
  expect(said && agrees(said, '2025-03-12')).toBe(true)
})

test.each(['Mar 13', 'May 12', 'Mar 12, 2024', 'Tuesday, March 12', 'Feb 30', '2024-03-12'])('%s is another day', (line) => {
  const said = parseDateLine(line)
  expect(said && agrees(said, '2025-03-12')).toBe(false)
})

test.each([
  'March of the Transformers',
  'May 12 models agree?',
  'In March 2025 we released the data.',
  'Mar',
  '12',
  'May 2025',
  'Sun et al. 12',
])('%s is no date line', (line) => expect(parseDateLine(line)).toBeUndefined())

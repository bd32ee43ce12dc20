import { expect, it } from 'vitest'
import { pairedBars } from '../../../../src/pipeline/restore/decode/paired-bars.ts'

it.each([
  ['|x\\|_2 \\leq |y|', '\\|x\\|_2 \\leq |y|'],
  ['p(y|x) + |x\\|', 'p(y|x) + |x|'],
  ['\\|Ax - b\\|_2 \\leq |b|', '\\|Ax - b\\|_2 \\leq \\|b\\|'],
  ['\\|x\\| \\leq |S|', '\\|x\\| \\leq |S|'],
  ['\\|x\\|', '\\|x\\|'],
  ['|S|', '|S|'],
  ['p(y|x) + \\|x\\|', 'p(y|x) + \\|x\\|'],
])('%s is %s', (tex, paired) => expect(pairedBars(tex)).toBe(paired))

/** The promises of restoration, for passages of real abstracts that are no longer what they were. */
import fc from 'fast-check'
import { restore as station } from '../../../src/pipeline/restore/restore.ts'
import { segmentWhole } from '../../../src/pipeline/restore/segment-whole.ts'
import { promisesKept } from '../../pipeline/restore/keeps-promises.ts'
import { battered } from '../battered.ts'
import type { Target } from '../target.ts'

export const restore: Target = {
  name: 'restore',
  runs: 150,
  property: ({ passages }) =>
    fc.property(battered(passages), fc.boolean(), ({ text }, whole) => {
      promisesKept(text, whole ? segmentWhole(text) : station(text))
    }),
}

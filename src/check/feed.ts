/** Every feed is valid, and the site has one. */
import type { Problem } from '../problem.ts'
import { fault } from './fault.ts'
import type { BuiltSite } from './site.ts'

const FIX = 'correct how the feed is made'

export function feeds({ files, documents }: BuiltSite): Problem[] {
  const missing = files.has('rss.xml') ? [] : [fault('rss.xml', 'feed', 'the site has no feed', FIX)]
  const invalid = [...documents].flatMap(([file, { faults }]) =>
    faults.map((what) => fault(file, 'feed', `the feed is not valid: ${what}`, FIX)),
  )
  return [...missing, ...invalid]
}

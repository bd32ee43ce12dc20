/** Every feed is valid, and the site has one. */
import type { Problem } from '../problem.ts'
import { atomFaults } from './atom.ts'
import { fault } from './fault.ts'
import { jsonFeedFaults } from './json-feed.ts'
import { rssFaults } from './rss.ts'
import type { BuiltSite } from './site.ts'

const FIX = 'correct how the feed is made'

const faultsOf: readonly (readonly [RegExp, (text: string) => string[]])[] = [
  [/(?:^|\/)rss\.xml$|^digests\.xml$/, rssFaults],
  [/(?:^|\/)atom\.xml$/, atomFaults],
  [/(?:^|\/)feed\.json$/, jsonFeedFaults],
]

export function feeds({ texts }: BuiltSite): Problem[] {
  const missing = texts.has('rss.xml') ? [] : [fault('rss.xml', 'feed', 'the site has no feed', FIX)]
  const invalid = [...texts].flatMap(([file, text]) => {
    const faults = faultsOf.find(([name]) => name.test(file))?.[1](text) ?? []
    return faults.map((what) => fault(file, 'feed', `the feed is not valid: ${what}`, FIX))
  })
  return [...missing, ...invalid]
}

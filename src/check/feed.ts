/** Every feed is valid, and the site has one. */
import type { Problem } from '../problem.ts'
import { fault } from './fault.ts'
import { rssFaults } from './rss.ts'
import type { BuiltSite } from './site.ts'

const FIX = 'correct how the feed is made'

export function feeds({ texts }: BuiltSite): Problem[] {
  const missing = texts.has('rss.xml') ? [] : [fault('rss.xml', 'feed', 'the site has no feed', FIX)]
  const invalid = [...texts]
    .filter(([file]) => file === 'rss.xml' || file.endsWith('/rss.xml'))
    .flatMap(([file, text]) => rssFaults(text).map((what) => fault(file, 'feed', `the feed is not valid: ${what}`, FIX)))
  return [...missing, ...invalid]
}

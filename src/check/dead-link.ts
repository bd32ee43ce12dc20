/** Every link inside the site leads to a file that is there, under the site's base path, and every fragment to a place in it. */
import type { Problem } from '../problem.ts'
import { fault } from './fault.ts'
import type { BuiltSite } from './site.ts'

const FIX = 'correct the link or the address it should lead to'
const OTHER_SCHEME = /^(?:data|mailto|tel|blob|about):/i
/** From the root or with its own host. */
const ROOTED = /^(?:\/|https?:)/i

export function deadLinks(site: BuiltSite): Problem[] {
  const problems: Problem[] = []
  /** What is wrong with a link of any page, where it leads to the same from all; what is none of the site's is right. */
  const known = new Map<string, { readonly what: string | undefined } | 'relative'>()
  const look = (link: string, file: string) => {
    if (OTHER_SCHEME.test(link)) return { what: undefined }
    return ROOTED.test(link) ? { what: deadness(site, file, link) } : 'relative'
  }
  for (const [file, facts] of [...site.pages, ...site.documents]) {
    for (const link of facts.links) {
      const found = known.get(link) ?? look(link, file)
      known.set(link, found)
      const what = found === 'relative' ? deadness(site, file, link) : found.what
      if (what !== undefined) problems.push(fault(file, 'dead-link', `the link to ${link || '(nothing)'} ${what}`, FIX))
    }
  }
  return problems
}

/** Says what is wrong with one link, or nothing when it leads somewhere or out of the site. */
function deadness(site: BuiltSite, file: string, link: string): string | undefined {
  const target = URL.parse(link, site.origin + site.base + file.replace(/(^|\/)index\.html$/, '$1'))
  if (target === null) return 'cannot be read as an address'
  if (target.origin !== site.origin) return undefined
  const path = decode(target.pathname)
  if (path === undefined) return 'has a broken escape'
  if (!path.startsWith(site.base)) return `leaves the base path ${site.base}`
  const wanted = path.slice(site.base.length)
  const found = wanted === '' || wanted.endsWith('/') ? `${wanted}index.html` : wanted
  if (!site.files.has(found)) {
    return site.files.has(`${wanted}/index.html`) ? 'lacks its final slash' : 'leads to nothing'
  }
  const fragment = decode(target.hash.slice(1))
  if (!fragment || fragment === 'top' || fragment.startsWith(':~:')) return undefined
  const page = site.pages.get(found)
  return page === undefined || page.ids.includes(fragment)
    ? undefined
    : `names a place (#${fragment}) that the page does not have`
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

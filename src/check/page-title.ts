/** Every page has one title and one first heading: what tabs, search engines and screen readers call it by. */
import type { Problem } from '../problem.ts'
import { fault } from './fault.ts'
import type { BuiltSite } from './site.ts'

export function pageTitles({ pages }: BuiltSite): Problem[] {
  return [...pages].flatMap(([file, page]) => {
    const faults: Problem[] = []
    if (!page.title) faults.push(fault(file, 'page-title', 'the page has no title', 'give its layout a title'))
    if (page.redirects) return faults
    if (page.headings.length !== 1) {
      faults.push(fault(file, 'page-title', `the page has ${page.headings.length} first headings (h1)`, 'give it exactly one'))
    } else if (page.headings[0] === '') {
      faults.push(fault(file, 'page-title', 'the first heading (h1) is empty', 'give it the name of the page'))
    }
    return faults
  })
}

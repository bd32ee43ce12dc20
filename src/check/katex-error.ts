/** No page shows a formula as an error: KaTeX writes one into the page and goes on as if nothing had happened. */
import type { Problem } from '../problem.ts'
import { fault } from './fault.ts'
import type { BuiltSite } from './site.ts'

export function katexErrors({ pages }: BuiltSite): Problem[] {
  return [...pages].flatMap(([file, page]) =>
    page.katexErrors.map((message) =>
      fault(
        file,
        'katex-error',
        `a formula is shown as an error (${message.replace(/\s+/g, ' ')})`,
        'correct the formula in the entry',
      ),
    ),
  )
}

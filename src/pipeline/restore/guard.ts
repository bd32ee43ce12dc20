/** The promises that a restored formula keeps, checked: it maps back to its source, and it can be drawn. */

import { remembered } from '../../remembered.ts'
import { damage } from '../../tex/damage.ts'
import { renderable } from '../../tex/katex.ts'

const MOST_KNOWN = 5000
/** KaTeX takes its time, and is asked about one formula several times. */
const isDrawn = remembered((tex: string) => renderable(tex), MOST_KNOWN)

/** Whether `tex` may stand for the damaged `source`. */
export function keepsPromises(tex: string, source: string): boolean {
  return !tex.includes('$') && damage(`$${tex}$`) === source && isDrawn(tex)
}

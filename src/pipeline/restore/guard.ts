/** The promises that a restored formula keeps, checked: it maps back to its source, and it can be drawn. */
import { damage } from '../../tex/damage.ts'
import { renderable } from '../../tex/katex.ts'

/** Whether `tex` may stand for the damaged `source`. */
export function keepsPromises(tex: string, source: string): boolean {
  return !tex.includes('$') && damage(`$${tex}$`) === source && renderable(tex)
}

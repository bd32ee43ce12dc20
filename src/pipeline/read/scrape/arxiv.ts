/** Which paper's arXiv id a link of the page is, by where it stands. */
import type { Draft } from './drafts.ts'

/** `clash`: the links around title and abstract are of different papers. */
export type Named = { readonly id: string | undefined; readonly clash: boolean }

/**
 * A link between title and abstract is the paper's. Above a title and below an abstract, two different ids are the paper's above and
 * the paper's below; a single one is given to the side on which the page's first and last paper show that its links stand.
 */
export function arxivIds(drafts: readonly Draft[], trailing: readonly string[]): readonly Named[] {
  const first = drafts[0]?.above ?? []
  const side =
    first.length > 0 && trailing.length === 0 ? 'above' : first.length === 0 && trailing.length > 0 ? 'below' : undefined
  return drafts.map((draft, index) => {
    const between = distinct(draft.between)
    const next = drafts[index + 1]
    const below = distinct(next?.above ?? trailing)
    const above = distinct(draft.above)
    if (between.length > 1) return { id: undefined, clash: true }
    const [id] = between
    if (id !== undefined) {
      const expected = next === undefined ? [id] : next.between.length > 0 ? [id, ...next.between] : below
      const strange = below[0] !== undefined && !expected.includes(below[0])
      return { id, clash: strange }
    }
    const ofAbove = index === 0 || above.length === 2 || side === 'above' ? above.at(-1) : undefined
    const ofBelow = next === undefined || below.length === 2 || side === 'below' ? below[0] : undefined
    if (ofAbove !== undefined && ofBelow !== undefined && ofAbove !== ofBelow) return { id: undefined, clash: false }
    return { id: ofAbove ?? ofBelow, clash: false }
  })
}

function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)]
}

/** How restored formulas compare with what arXiv has: the restoration's own score, on the digests at hand. */
import type { Segment } from '../pipeline/restore/segment.ts'
import { damage } from '../tex/damage.ts'

export interface Agreement {
  /** Restored formulas whose damaged text is that of a formula of arXiv's. */
  readonly compared: number
  /** Of these, with the same TeX, spacing aside. */
  readonly same: number
  /** Of those that contradict arXiv, given as sure: with a confidence of 0.9 or more. */
  readonly surelyWrong: number
  /** Formulas that arXiv does not have. */
  readonly foreign: number
}

const SURE = 0.9

/** @param restored What restoration made of a damaged text. @param whole The same text as arXiv has it. */
export function agreementOf(restored: readonly Segment[], whole: readonly Segment[]): Agreement {
  const originals = new Map<string, Set<string>>()
  for (const segment of whole) {
    if (segment.kind !== 'math') continue
    const said = plain(damage(`$${segment.tex}$`))
    originals.set(said, (originals.get(said) ?? new Set()).add(plain(segment.tex)))
  }
  const counts = { compared: 0, same: 0, surelyWrong: 0, foreign: 0 }
  for (const segment of restored) {
    if (segment.kind !== 'math' || segment.origin !== 'restored') continue
    const meant = originals.get(plain(segment.source))
    if (!meant) counts.foreign += 1
    else {
      counts.compared += 1
      if (meant.has(plain(segment.tex))) counts.same += 1
      else if (segment.confidence >= SURE) counts.surelyWrong += 1
    }
  }
  return counts
}

function plain(tex: string): string {
  return tex.replace(/\s+/g, '').replace(/\\[,;:! ]/g, '')
}

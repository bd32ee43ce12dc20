/** Finds labels that a page repeats: no title stands on a page three times. */
import type { Unit } from './units.ts'

const often = 3

/** Units with repeated labels as page furniture, and each such label where it first stands. */
export function repeated(units: readonly Unit[]): { units: readonly Unit[]; labels: readonly Unit[] } {
  const counts = new Map<string, number>()
  for (const unit of units) if (unit.kind === 'title') counts.set(unit.text, (counts.get(unit.text) ?? 0) + 1)
  const labels = new Map<string, Unit>()
  const marked = units.map((unit): Unit => {
    if (unit.kind !== 'title' || (counts.get(unit.text) ?? 0) < often) return unit
    if (!labels.has(unit.text)) labels.set(unit.text, unit)
    return { ...unit, kind: 'page' }
  })
  return { units: marked, labels: [...labels.values()] }
}

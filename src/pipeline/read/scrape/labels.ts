/** Finds lines that by themselves look like titles and by their place or their number are none: labels, lines of authors, submitters' names. */
import { isText, type Unit } from './units.ts'

/** No title stands on a page three times, and three lines of names below titles are no accident. */
const often = 3

/** Units with such lines as page furniture, and each repeated label where it first stands. */
export function withoutLabels(units: readonly Unit[]): { units: readonly Unit[]; labels: readonly Unit[] } {
  const counts = new Map<string, number>()
  for (const unit of units) if (unit.kind === 'title') counts.set(unit.text, (counts.get(unit.text) ?? 0) + 1)
  const headings = units.filter((unit, index) => unit.kind === 'title' && units[index + 1]?.kind === 'abstract')
  const people = new Set(
    units.filter(
      (unit, index) => looksLikeNames(unit) && units[index - 1]?.kind === 'title' && units[index + 1]?.kind === 'abstract',
    ),
  )
  const listed = [...people].filter(({ text }) => / and |, /.test(text)).length
  const authored = listed >= often && people.size > headings.length / 2
  const labels = new Map<string, Unit>()
  const texts = units.filter((unit) => isText(unit))
  const submitters = new Set(
    texts.filter(
      (unit, place) =>
        unit.announced &&
        !names(
          unit,
          texts.slice(place + 1, place + 4).find(({ announced }) => !announced),
        ),
    ),
  )
  const marked = units.map((unit): Unit => {
    if (submitters.has(unit) || (authored && people.has(unit))) return { ...unit, kind: 'page' }
    if (unit.kind !== 'title' || (counts.get(unit.text) ?? 0) < often) return unit
    if (!labels.has(unit.text)) labels.set(unit.text, unit)
    return { ...unit, kind: 'page' }
  })
  return { units: marked, labels: [...labels.values()] }
}

/** Whether a line is names of people and nothing else: “Ada Lovelace, Emmy Noether and Grace Hopper”. */
export function looksLikeNames(unit: Unit): boolean {
  if (unit.kind !== 'title' || unit.text.length > 1000) return false
  const names = unit.text.replace(/,? et al\.?$/, '').split(/, and |, | and | & |; /)
  return names.every((name) =>
    /^\p{Lu}[\p{L}.’'-]*(?: (?:\p{Lu}[\p{L}.’'-]*|van|von|de|der|den|del|la|da|di|bin|al|el)){0,3} \p{Lu}[\p{L}.’'-]*$/u.test(
      name,
    ),
  )
}

/** Whether a word is a title after all: the abstract below uses it. */
function names(title: Unit, below: Unit | undefined): boolean {
  return below?.kind === 'abstract' && below.text.toLowerCase().includes(title.text.toLowerCase())
}

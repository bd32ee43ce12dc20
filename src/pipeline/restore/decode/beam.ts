/** The likeliest readings of a damaged formula, found by beam search over places in its source. */
import type { Grammar } from './grammar.ts'
import type { State } from './state.ts'

/** A reading: its TeX, and the logarithm of its probability under the language model. */
export interface Reading {
  readonly tex: string
  readonly log: number
}

/** Readings kept at each place of the source. */
const WIDTH = 20
/** And so many more in the first group of a fraction, or right behind it: what pays for it comes later. */
const FRACTIONS = 4
/** Of readings that can go on alike, but put different commands back, so many are kept: the likeliest by itself may not be so in its place. */
const APART = 3
/** A reading less likely than the best at its place by more than this (natural logarithm) is dropped. */
const GAP = 10
/** The same for the first group of a fraction, and right behind it, when a brace group lies ahead that nothing else explains. */
const FRACTION_GAP = 20

/** The readings up to a place: those that can go on alike are one, the likeliest; by a number that such readings share. */
type States = Map<number, State[]>

/** How much wider the search is where a narrow one finds nothing: what begins well may have no end. */
const WIDER = 4

/** Up to `most` readings of `source`, likeliest first; every one of them maps back to `source`. Time is linear in its length. */
export function search(grammar: Grammar, source: string, most: number): Reading[] {
  const [narrow = []] = searchAll(grammar, source, [source.length], most)
  return narrow.length > 0 ? narrow : searchWider(grammar, source, most)
}

/** What a search as wide as that one finds where a narrow one finds nothing; it takes some twenty times as long. */
export function searchWider(grammar: Grammar, source: string, most: number): Reading[] {
  const wide = { ends: new Set([source.length]), unexplained: unexplainedAhead(source), ease: WIDER }
  return (searched(grammar, source, wide).get(source.length) ?? []).slice(0, most)
}

/** What a narrow search gives for each beginning of `source` up to one of `ends`: those that begin alike are searched together. */
export function searchAll(grammar: Grammar, source: string, ends: readonly number[], most: number): Reading[][] {
  const ahead = new Map(ends.map((end) => [end, unexplainedAhead(source.slice(0, end))]))
  const found = new Map<number, Reading[]>()
  for (const longest of [...ahead.keys()].sort((a, b) => b - a)) {
    if (found.has(longest)) continue
    const unexplained = ahead.get(longest) ?? []
    const isAlike = (end: number) => (ahead.get(end) ?? []).every((is, at) => is === unexplained[at])
    const alike = ends.filter((end) => end <= longest && !found.has(end) && isAlike(end))
    for (const [end, readings] of searched(grammar, source.slice(0, longest), { ends: new Set(alike), unexplained, ease: 1 }))
      found.set(end, readings)
  }
  return ends.map((end) => (found.get(end) ?? []).slice(0, most))
}

interface Search {
  /** Where readings may end. */
  readonly ends: ReadonlySet<number>
  readonly unexplained: readonly boolean[]
  /** What the numbers of readings kept, and the gaps, are multiplied by. */
  readonly ease: number
}

function searched(grammar: Grammar, source: string, { ends, unexplained, ease }: Search): Map<number, Reading[]> {
  const found = new Map<number, Reading[]>()
  const places: (States | undefined)[] = new Array(source.length + 1)
  places[0] = new Map([[0, [grammar.begin()]]])
  for (let at = 0; at <= source.length; at++) {
    const states = kept(places[at], ease)
    if (ends.has(at)) found.set(at, endings(grammar, states))
    if (at === source.length || states.length === 0) continue
    const best = states[0]?.score ?? 0
    const floor = { fraction: best - ease * (unexplained[at] ? FRACTION_GAP : GAP), other: best - ease * GAP }
    let isMore = false
    const more = (next: State) => {
      const least = unexplained[at] && (next.group?.owner.second || next.due) ? floor.fraction : floor.other
      if (next.score <= least || !put(places, at, next)) return
      isMore = true
      if (states.length < ease * WIDTH * 4) states.push(next)
    }
    // Grows on the way.
    for (const state of states) grammar.silent(state, source[at] ?? '', floor, at, more)
    const on = (taken: number, next: State) => put(places, at + taken, next)
    for (const state of isMore ? kept(places[at], ease) : states) grammar.steps(state, source, at, on)
    places[at] = undefined
  }
  return found
}

const NOTHING_ABOVE = { fraction: Number.POSITIVE_INFINITY, other: Number.POSITIVE_INFINITY }

function endings(grammar: Grammar, states: readonly State[]): Reading[] {
  // A formula may end in a lost brace.
  const closed: State[] = []
  for (const state of states) if (state.lost) grammar.silent(state, '', NOTHING_ABOVE, 0, (next) => closed.push(next))
  return [...states, ...closed]
    .flatMap((state) => {
      const end = grammar.end(state)
      return end === undefined ? [] : [{ tex: texOf(state), log: state.score + end }]
    })
    .sort((a, b) => b.log - a.log)
}

function texOf(state: State): string {
  let tex = ''
  for (let step: State | undefined = state; step; step = step.before) tex = step.tex + tex
  return tex
}

function put(places: (States | undefined)[], at: number, state: State): boolean {
  const place = places[at] ?? new Map<number, State[]>()
  places[at] = place
  const key = state.history * 4 + (state.lost ? 2 : 0) + (state.named ? 1 : 0)
  const alike = place.get(key)
  if (!alike) {
    place.set(key, [state])
    return true
  }
  let [others, worst] = [0, -1]
  for (const [i, other] of alike.entries()) {
    if (other.group !== state.group || other.owner !== state.owner || other.brackets !== state.brackets) continue
    if (other.signature === state.signature) {
      if (other.score >= state.score) return false
      alike[i] = state
      return true
    }
    others++
    if (worst < 0 || other.score < (alike[worst]?.score ?? 0)) worst = i
  }
  if (others < APART) alike.push(state)
  else if ((alike[worst]?.score ?? 0) >= state.score) return false
  else alike[worst] = state
  return true
}

function kept(states: States | undefined, ease: number): State[] {
  if (!states) return []
  let best = Number.NEGATIVE_INFINITY
  for (const alike of states.values()) for (const { score } of alike) best = Math.max(best, score)
  const floor = best - ease * FRACTION_GAP
  const list: State[] = []
  for (const alike of states.values()) for (const state of alike) if (state.score > floor) list.push(state)
  list.sort((a, b) => b.score - a.score)
  if (list.length <= ease * WIDTH) return list
  const rest = list.slice(ease * WIDTH)
  const inFirst = rest.filter(({ group }) => group?.owner.part === 1)
  const behindFirst = rest.filter(({ group, due }) => due || group?.owner.part === 2)
  return [...list.slice(0, ease * WIDTH), ...inFirst.slice(0, FRACTIONS), ...behindFirst.slice(0, FRACTIONS)]
}

/** For each place: whether a `{` lies ahead that follows neither a script nor a bracket, with no `}` between. */
function unexplainedAhead(source: string): boolean[] {
  const ahead: boolean[] = new Array(source.length).fill(false)
  let open = false
  for (let at = source.length - 1; at >= 0; at--) {
    if (source[at] === '}') open = false
    else if (source[at] === '{') open = at > 0 && !/[\^_{([\s]/.test(source[at - 1] ?? '')
    ahead[at] = open
  }
  return ahead
}

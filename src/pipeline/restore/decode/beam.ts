/** The likeliest readings of a damaged formula, found by beam search over places in its source. */
import type { Grammar, State } from './grammar.ts'

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

/** Up to `most` readings of `source`, likeliest first; every one of them maps back to `source`. Time is linear in its length. */
export function search(grammar: Grammar, source: string, most: number): Reading[] {
  const places: (States | undefined)[] = new Array(source.length + 1)
  places[0] = new Map([[0, [grammar.begin()]]])
  const unexplained = unexplainedAhead(source)
  for (let at = 0; at < source.length; at++) {
    const states = kept(places[at])
    if (states.length === 0) continue
    const best = states[0]?.score ?? 0
    const floor = best - (unexplained[at] ? FRACTION_GAP : GAP)
    for (const state of states) {
      for (const next of grammar.silent(state, source[at] ?? '', floor, at)) {
        const gap = unexplained[at] && (next.group?.owner.second || next.due) ? FRACTION_GAP : GAP
        if (next.score > best - gap && put(places, at, next) && states.length < WIDTH * 4) states.push(next)
      }
    }
    for (const state of kept(places[at])) {
      for (const [taken, next] of grammar.steps(state, source, at)) put(places, at + taken, next)
    }
    places[at] = undefined
  }
  return endings(grammar, places[source.length]).slice(0, most)
}

function endings(grammar: Grammar, states: States | undefined): Reading[] {
  const list = kept(states)
  // A formula may end in a lost brace.
  const closed = list.flatMap((state) => (state.lost ? [...grammar.silent(state, '', Number.POSITIVE_INFINITY, 0)] : []))
  return [...list, ...closed]
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
    if (other.group?.id !== state.group?.id || other.owner !== state.owner || other.brackets !== state.brackets) continue
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

function kept(states: States | undefined): State[] {
  if (!states) return []
  const list = [...states.values()].flat().sort((a, b) => b.score - a.score)
  const floor = (list[0]?.score ?? 0) - FRACTION_GAP
  const inFraction = list.slice(WIDTH).filter(({ group, due }) => due || group?.owner.second !== undefined)
  return [...list.slice(0, WIDTH), ...inFraction.slice(0, FRACTIONS)].filter((state) => state.score > floor)
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

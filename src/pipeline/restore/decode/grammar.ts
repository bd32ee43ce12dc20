/** The damage map run backwards, one step at a time: what may come next in a formula whose damaged source is known. */

import { remembered } from '../../../remembered.ts'
import { hashText, mix } from '../detect/hash.ts'
import { BASE, BEGINNING, END, type LanguageModel } from './language-model.ts'
import { Openings } from './openings.ts'
import { CLOSING, ESCAPED, NO_SCRIPT, OPENING } from './signs.ts'
import { beginning, type Draft, type Group, type Owner, type State } from './state.ts'
import { GLUED, ownerAfter, ownerOf, secondOwner, texTokens } from './tex-tokens.ts'

/** What a group costs that opens a bracket and does not close it, or the other way round: hardly anyone writes that. */
const CROOKED = 6
/** What a group costs that nothing takes, and what a set costs right behind a letter: nearly always that was a fraction. */
const LOOSE = 9
const GLUED_SET = 7
const MOST_LOST = 8
/** Signs are as many as texts have characters. */
const MOST_SIGNS = 5000

/** Scores that a reading must be above, when it puts a fraction back and when it puts another command back. */
interface Floor {
  readonly fraction: number
  readonly other: number
}

/** A token that takes something from the source. */
interface Sign {
  readonly token: string
  readonly id: number
  /** Brackets that it opens, less those that it closes. */
  readonly brackets: number
  /** What would own a group behind it, where none before it owes a second one. */
  readonly owner: string
}

/** Stands for a thin space in signatures: with a comma in its place a formula says something else. */
const THIN = hashText(',')

export class Grammar {
  readonly #model: LanguageModel
  readonly #commands: ReadonlyMap<string, Sign>
  readonly #longest: number
  readonly #owners = new Map<string, Owner>()
  /** Groups in no other that this search has met. */
  readonly #outermost = new Map<number, Group>()
  readonly #openings: Openings
  readonly #scripts: readonly [number, number]
  readonly #signOf: (token: string) => Sign
  /** Owners of groups that a command must have: no sign of a set stands right behind it. */
  readonly #wrappers: ReadonlySet<string>

  /** `bare`: names of commands that may stand without braces; `lost`: those that the map may have taken, brace and all. */
  constructor(model: LanguageModel, bare: readonly string[], lost: readonly string[]) {
    this.#model = model
    this.#signOf = remembered((token: string) => signOf(token, model.id(token)), MOST_SIGNS)
    this.#commands = new Map(bare.map((name) => [name, signOf(`\\${name}`, model.id(`\\${name}`))]))
    this.#longest = Math.max(0, ...bare.map((name) => name.length))
    this.#openings = new Openings(model, lost)
    this.#wrappers = new Set(lost.map(ownerOf))
    this.#scripts = [model.id('^'), model.id('_')]
  }

  /** A reading of nothing yet; what an earlier search met is forgotten. */
  begin(): State {
    this.#outermost.clear()
    if (this.#model.forget()) this.#openings.forget()
    return beginning
  }

  /** Whether a formula may end here, and the end's logarithm of probability. */
  end(state: State): number | undefined {
    if (state.lost || state.group || state.due || this.#scripted(state)) return undefined
    return this.#model.log(state.history, END)
  }

  /** The logarithm of the probability of the whole formula `tex`; minus infinity when its braces do not pair up. */
  log(tex: string): number {
    return this.logs(tex)?.reduce((sum, log) => sum + log, 0) ?? Number.NEGATIVE_INFINITY
  }

  /** The logarithms of the probabilities of the tokens of the formula `tex`, and of its end; undefined when its braces do not pair up. */
  logs(tex: string): number[] | undefined {
    const tokens = texTokens(tex)
    if (!tokens) return undefined
    let history = BEGINNING
    return [...tokens.map((token) => this.#model.id(token)), END].map((id) => {
      const log = this.#model.log(history, id)
      history = this.#model.after(history, id)
      return log
    })
  }

  /**
   * Offers the steps that take nothing from the source: a lost command with its brace, a lost closing brace. `next`: the source's next
   * sign; `floor`: commands that bring the score to it are left out; `at`: how much of the source is taken.
   */
  silent(state: State, next: string, floor: Floor, at: number, offer: (state: State) => void): void {
    // `\hat\mathbf{x}` is an error.
    if (state.due || state.owner.endsWith('2') || (this.#wrappers.has(state.owner) && state.owner !== '\\sqrt')) return
    if (state.lost) {
      const needsSecond = state.group?.owner.second !== undefined
      if (!state.fresh && !(needsSecond && next !== '{') && !this.#scripted(state)) offer(this.#close(state, false))
    } else if (next !== '}' && next !== ' ' && state.lostCommands < MOST_LOST && state.score > floor.fraction) {
      const isScript = this.#scripted(state)
      for (const opening of this.#openings.after(state.history, state.score, floor.fraction)) {
        const score = state.score + opening.log
        if (score <= floor.fraction) break
        if (score <= floor.other && !opening.isFraction) continue
        if ((isScript && NO_SCRIPT.has(opening.name)) || (next === '{' && opening.isFraction)) continue
        offer({
          history: opening.history,
          score,
          group: this.#push(state, opening.owner),
          brackets: 0,
          lost: true,
          owner: '',
          due: state.due,
          named: false,
          fresh: true,
          lostCommands: state.lostCommands + 1,
          signature: opening.meaning === undefined ? state.signature : mix(mix(state.signature, opening.meaning), at),
          before: state,
          tex: opening.tex,
        })
      }
    }
  }

  /** Offers the steps that take from `source` at `at`, each with how many characters it takes. */
  steps(state: State, source: string, at: number, offer: (taken: number, state: State) => void): void {
    const sign = source[at] ?? ''
    if (/\s/.test(sign)) {
      if (!(state.fresh && state.lost)) offer(1, { ...state, named: false, before: state, tex: sign })
    } else if (state.due && sign !== '{') {
      return
    } else if (isLetter(source.charCodeAt(at))) {
      if (!state.named) offer(1, this.#take(state, this.#signOf(sign)))
      this.#names(state, source, at, offer)
    } else if (sign === '{') {
      // Outside a lost group the map would have taken a brace right behind a command, and the command with it.
      if (!state.named || state.lost) offer(1, this.#open(state, source[at + 1] ?? ''))
      if (!state.due && !state.owner.endsWith('2') && !this.#wrappers.has(state.owner)) {
        const set = this.#take(state, this.#signOf('\\{'))
        if (state.owner === GLUED) set.score -= GLUED_SET
        offer(1, set)
      }
    } else if (sign === '}') {
      if (state.lost) return
      if (state.group && !this.#scripted(state)) offer(1, this.#close(state, true))
      offer(1, this.#take(state, this.#signOf('\\}')))
    } else {
      offer(1, this.#take(state, this.#signOf(sign)))
      if (!ESCAPED.has(sign)) return
      const escaped = this.#take(state, this.#signOf(`\\${sign}`))
      if (sign === ',') escaped.signature = mix(mix(state.signature, THIN), at)
      offer(1, escaped)
    }
  }

  #names(state: State, source: string, at: number, offer: (taken: number, state: State) => void): void {
    const most = Math.min(this.#longest, source.length - at)
    for (let length = 1; length <= most && isLetter(source.charCodeAt(at + length - 1)); length++) {
      const command = this.#commands.get(source.slice(at, at + length))
      if (!command) continue
      const named = this.#take(state, command)
      named.named = true
      offer(length, named)
    }
  }

  #take(state: State, { token, id, brackets, owner }: Sign): Draft {
    return {
      history: this.#model.after(state.history, id),
      score: state.score + this.#model.log(state.history, id),
      group: state.group,
      brackets: state.brackets + brackets,
      lost: state.lost,
      owner: secondOwner(state.owner) === undefined ? owner : ownerAfter(token, state.owner),
      due: false,
      named: false,
      fresh: false,
      lostCommands: state.lostCommands,
      signature: state.signature,
      before: state,
      tex: token,
    }
  }

  /** `next`: what the group begins with. */
  #open(state: State, next: string): State {
    const group = this.#push(state, state.owner)
    const opened = this.#take(state, { ...this.#signOf('{'), id: group.owner.open })
    opened.group = group
    opened.brackets = 0
    opened.fresh = true
    // The braces of `10{,}000` and `n{=}1` are there for spacing alone.
    if (state.owner === GLUED && /[\p{L}\d\\{(|]/u.test(next)) opened.score -= LOOSE
    return opened
  }

  #close(state: State, inSource: boolean): State {
    const { group } = state
    if (!group) throw new Error('a brace is closed that was never opened')
    const { close, second } = group.owner
    const closed = this.#take(state, { ...this.#signOf('}'), id: close })
    if (state.brackets !== 0) closed.score -= CROOKED
    closed.group = group.outer
    closed.brackets = group.brackets
    closed.due = second !== undefined
    closed.owner = second ?? GLUED
    if (!inSource) closed.lost = false
    return closed
  }

  #push({ group: outer, brackets }: State, name: string): Group {
    let owner = this.#owners.get(name)
    if (!owner) {
      const second = secondOwner(name)
      const part = second ? 1 : name.endsWith('2') ? 2 : 0
      owner = { open: this.#model.id(`{${name}`), close: this.#model.id(`}${name}`), second, part }
      this.#owners.set(name, owner)
    }
    const groups = outer?.inner ?? this.#outermost
    const key = brackets * BASE + owner.open
    let group = groups.get(key)
    if (!group) {
      group = { owner, outer, brackets, inner: new Map() }
      groups.set(key, group)
    }
    return group
  }

  #scripted(state: State): boolean {
    const newest = this.#model.newest(state.history)
    return newest === this.#scripts[0] || newest === this.#scripts[1]
  }
}

function signOf(token: string, id: number): Sign {
  const brackets = Number(OPENING.has(token)) - Number(CLOSING.has(token))
  return { token, id, brackets, owner: ownerAfter(token, '') }
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
}

/** The damage map run backwards, one step at a time: what may come next in a formula whose damaged source is known. */
import { hashText, mix } from '../detect/hash.ts'
import { BASE, BEGIN, END, LanguageModel } from './language-model.ts'
import { Openings } from './openings.ts'
import { CLOSING, ESCAPED, NO_SCRIPT, OPENING } from './signs.ts'
import { beginning, type Group, type Owner, type State } from './state.ts'
import { GLUED, ownerAfter, ownerOf, secondOwner, texTokens } from './tex-tokens.ts'

/** What a group costs that opens a bracket and does not close it, or the other way round: hardly anyone writes that. */
const CROOKED = 6
/** What a group costs that nothing takes, and what a set costs right behind a letter: nearly always that was a fraction. */
const LOOSE = 9
const GLUED_SET = 7
const MOST_LOST = 8
/** More brackets than any source has. */
const BRACKETS = 2048

/** Scores that a reading must be above, when it puts a fraction back and when it puts another command back. */
interface Floor {
  readonly fraction: number
  readonly other: number
}

/** Stands for a thin space in signatures: with a comma in its place a formula says something else. */
const THIN = hashText(',')

export class Grammar {
  readonly #model: LanguageModel
  readonly #commands: ReadonlyMap<string, number>
  readonly #longest: number
  readonly #owners = new Map<string, Owner>()
  /** Numbers of the stacks of groups that this search has met. */
  readonly #stacks = new Map<number, number>()
  readonly #openings: Openings
  readonly #scripts: readonly number[]
  /** Owners of groups that a command must have: no sign of a set stands right behind it. */
  readonly #wrappers: ReadonlySet<string>

  /** `bare`: names of commands that may stand without braces; `lost`: those that the map may have taken, brace and all. */
  constructor(model: LanguageModel, bare: readonly string[], lost: readonly string[]) {
    this.#model = model
    this.#commands = new Map(bare.map((name) => [name, model.id(`\\${name}`)]))
    this.#longest = Math.max(0, ...bare.map((name) => name.length))
    this.#openings = new Openings(model, lost)
    this.#wrappers = new Set(lost.map(ownerOf))
    this.#scripts = [model.id('^'), model.id('_')]
  }

  /** A reading of nothing yet; what an earlier search met is forgotten. */
  begin(): State {
    this.#stacks.clear()
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
    let history = BEGIN
    return [...tokens.map((token) => this.#model.id(token)), END].map((id) => {
      const log = this.#model.log(history, id)
      history = LanguageModel.after(history, id)
      return log
    })
  }

  /**
   * Steps that take nothing from the source: a lost command with its brace, a lost closing brace. `next`: the source's next sign;
   * `floor`: commands that bring the score to it are left out; `at`: how much of the source is taken.
   */
  *silent(state: State, next: string, floor: Floor, at: number): Generator<State> {
    // `\hat\mathbf{x}` is an error.
    if (state.due || state.owner.endsWith('2') || (this.#wrappers.has(state.owner) && state.owner !== '\\sqrt')) return
    const isScript = this.#scripted(state)
    if (state.lost) {
      const needsSecond = state.group?.owner.second !== undefined
      if (!state.fresh && !isScript && !(needsSecond && next !== '{')) yield this.#close(state, false)
    } else if (next !== '}' && next !== ' ' && state.lostCommands < MOST_LOST) {
      for (const opening of this.#openings.after(state.history)) {
        const score = state.score + opening.log
        if (score <= floor.fraction) break
        if (score <= floor.other && !opening.isFraction) continue
        if ((isScript && NO_SCRIPT.has(opening.name)) || (next === '{' && opening.isFraction)) continue
        yield {
          ...state,
          history: opening.history,
          score,
          group: this.#push(state, opening.owner),
          brackets: 0,
          lost: true,
          owner: '',
          named: false,
          fresh: true,
          lostCommands: state.lostCommands + 1,
          signature: opening.meaning === undefined ? state.signature : mix(mix(state.signature, opening.meaning), at),
          before: state,
          tex: `\\${opening.name}{`,
        }
      }
    }
  }

  /** Steps that take from `source` at `at`, each with how many characters it takes. */
  *steps(state: State, source: string, at: number): Generator<readonly [taken: number, State]> {
    const sign = source[at] ?? ''
    if (/\s/.test(sign)) {
      if (!(state.fresh && state.lost)) yield [1, { ...state, named: false, before: state, tex: sign }]
    } else if (state.due && sign !== '{') {
      return
    } else if (isLetter(source.charCodeAt(at))) {
      if (!state.named) yield [1, this.#take(state, sign)]
      yield* this.#names(state, source, at)
    } else if (sign === '{') {
      // Outside a lost group the map would have taken a brace right behind a command, and the command with it.
      if (!state.named || state.lost) yield [1, this.#open(state, source[at + 1] ?? '')]
      if (!state.due && !state.owner.endsWith('2') && !this.#wrappers.has(state.owner))
        yield [1, costing(this.#take(state, '\\{'), state.owner === GLUED ? GLUED_SET : 0)]
    } else if (sign === '}') {
      if (state.lost) return
      if (state.group && !this.#scripted(state)) yield [1, this.#close(state, true)]
      yield [1, this.#take(state, '\\}')]
    } else {
      yield [1, this.#take(state, sign)]
      if (ESCAPED.has(sign)) {
        const escaped = this.#take(state, `\\${sign}`)
        yield [1, sign === ',' ? { ...escaped, signature: mix(mix(state.signature, THIN), at) } : escaped]
      }
    }
  }

  *#names(state: State, source: string, at: number): Generator<readonly [number, State]> {
    const most = Math.min(this.#longest, source.length - at)
    for (let length = 1; length <= most && isLetter(source.charCodeAt(at + length - 1)); length++) {
      const name = source.slice(at, at + length)
      const id = this.#commands.get(name)
      if (id === undefined) continue
      yield [length, { ...this.#take(state, `\\${name}`, id), named: true, owner: ownerOf(name) }]
    }
  }

  #take(state: State, token: string, id = this.#model.id(token)): State {
    return {
      ...state,
      history: LanguageModel.after(state.history, id),
      score: state.score + this.#model.log(state.history, id),
      brackets: state.brackets + Number(OPENING.has(token)) - Number(CLOSING.has(token)),
      owner: ownerAfter(token, state.owner),
      due: false,
      named: false,
      fresh: false,
      before: state,
      tex: token,
    }
  }

  /** `next`: what the group begins with. */
  #open(state: State, next: string): State {
    const group = this.#push(state, state.owner)
    const opened = { ...this.#take(state, '{', group.owner.open), group, brackets: 0, fresh: true }
    // The braces of `10{,}000` and `n{=}1` are there for spacing alone.
    return costing(opened, state.owner === GLUED && /[\p{L}\d\\{(|]/u.test(next) ? LOOSE : 0)
  }

  #close(state: State, inSource: boolean): State {
    const { group } = state
    if (!group) throw new Error('a brace is closed that was never opened')
    const { close, second } = group.owner
    const taken = this.#take(state, '}', close)
    const closed = {
      ...taken,
      score: taken.score - (state.brackets === 0 ? 0 : CROOKED),
      group: group.outer,
      brackets: group.brackets,
      due: second !== undefined,
      owner: second ?? GLUED,
    }
    return inSource ? closed : { ...closed, lost: false }
  }

  #push({ group: outer, brackets }: State, name: string): Group {
    let owner = this.#owners.get(name)
    if (!owner) {
      const second = secondOwner(name)
      const part = second ? 1 : name.endsWith('2') ? 2 : 0
      owner = { open: this.#model.id(`{${name}`), close: this.#model.id(`}${name}`), second, part }
      this.#owners.set(name, owner)
    }
    const key = ((outer?.id ?? 0) * BRACKETS + brackets) * BASE + owner.open
    let id = this.#stacks.get(key)
    if (id === undefined) {
      id = this.#stacks.size + 1
      this.#stacks.set(key, id)
    }
    return { owner, outer, brackets, id }
  }

  #scripted(state: State): boolean {
    return this.#scripts.includes(state.history % 8192)
  }
}

function costing(state: State, cost: number): State {
  return cost === 0 ? state : { ...state, score: state.score - cost }
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
}

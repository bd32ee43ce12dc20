/** Commands that the map may have taken with their brace, as the language model expects them behind what was read. */
import { hashText } from '../detect/hash.ts'
import { sameCommand } from './context.ts'
import type { LanguageModel } from './language-model.ts'
import { STYLES } from './signs.ts'
import { ownerOf, secondOwner } from './tex-tokens.ts'

/** A command put back may not be less likely than this, as a logarithm; it bounds the search. */
const RAREST = -14

/** Contexts remembered. */
const MOST_KNOWN = 20_000

interface Command {
  readonly name: string
  readonly tex: string
  readonly id: number
  readonly brace: number
  readonly owner: string
  /** Equal for names of the same; none for letter styles, which carry no meaning. */
  readonly meaning: number | undefined
  readonly isFraction: boolean
  /** Its place among the commands. */
  readonly nth: number
}

/** A lost command that may come next, with its brace. */
export interface Opening extends Command {
  readonly history: number
  readonly log: number
}

/** What is known behind a history. */
interface Behind {
  /** Of each command, the logarithm of its probability without its brace. */
  readonly logs: readonly number[]
  /** Whether it has been looked at. */
  readonly looked: boolean[]
  /** The likeliest first. */
  readonly openings: Opening[]
}

export class Openings {
  readonly #model: LanguageModel
  readonly #lost: readonly Command[]
  /** Logarithms of the commands' probabilities in a context of the language model. */
  readonly #byContext = new Map<number, readonly number[]>()
  /** By the history's number. */
  readonly #known = new Map<number, Behind>()

  /** `lost`: names of the commands. */
  constructor(model: LanguageModel, lost: readonly string[]) {
    this.#model = model
    this.#lost = lost.map((name, nth) => {
      const owner = ownerOf(name)
      const meaning = STYLES.has(name) ? undefined : hashText(sameCommand(name))
      const isFraction = secondOwner(owner) !== undefined
      return { name, tex: `\\${name}{`, id: model.id(`\\${name}`), brace: model.id(`{${owner}`), owner, meaning, isFraction, nth }
    })
  }

  /** To be told when the language model has forgotten its histories. */
  forget(): void {
    this.#known.clear()
  }

  /**
   * The likeliest first, all that bring `score` above `floor` among them. A brace only makes its command less likely, so that most
   * commands need not be looked at.
   */
  after(history: number, score: number, floor: number): readonly Opening[] {
    let behind = this.#known.get(history)
    if (!behind) {
      const logs = this.#logs(history)
      behind = { logs, looked: logs.map((log) => log <= RAREST), openings: [] }
      this.#known.set(history, behind)
    }
    const { logs, looked, openings } = behind
    for (let nth = 0; nth < logs.length; nth++) {
      const log = logs[nth] ?? 0
      if (score + log <= floor || looked[nth]) continue
      looked[nth] = true
      const command = this.#lost[nth]
      if (command) this.#add(openings, history, command, log)
    }
    return openings
  }

  #logs(history: number): readonly number[] {
    const context = this.#model.context(history)
    let logs = this.#byContext.get(context)
    if (!logs) {
      logs = this.#lost.map(({ id }) => this.#model.log(history, id))
      if (this.#byContext.size >= MOST_KNOWN) this.#byContext.clear()
      this.#byContext.set(context, logs)
    }
    return logs
  }

  #add(openings: Opening[], history: number, command: Command, before: number): void {
    const named = this.#model.after(history, command.id)
    const log = before + this.#model.log(named, command.brace)
    if (log <= RAREST) return
    const isBehind = (other: Opening) => other.log < log || (other.log === log && other.nth > command.nth)
    const at = openings.findIndex(isBehind)
    const opening = { ...command, history: this.#model.after(named, command.brace), log }
    openings.splice(at < 0 ? openings.length : at, 0, opening)
  }
}

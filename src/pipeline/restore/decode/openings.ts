/** Commands that the map may have taken with their brace, as the language model expects them behind what was read. */
import { hashText } from '../detect/hash.ts'
import { sameCommand } from './context.ts'
import { LanguageModel } from './language-model.ts'
import { STYLES } from './signs.ts'
import { ownerOf, secondOwner } from './tex-tokens.ts'

/** A command put back may not be less likely than this, as a logarithm; it bounds the search. */
const RAREST = -14
/** Histories remembered. */
const MOST_KNOWN = 50_000

/** A lost command that may come next, with its brace. */
interface Opening {
  readonly name: string
  /** Equal for names of the same; none for letter styles, which carry no meaning. */
  readonly meaning: number | undefined
  readonly isFraction: boolean
  readonly owner: string
  readonly history: number
  readonly log: number
}

export class Openings {
  readonly #model: LanguageModel
  readonly #lost: readonly { name: string; id: number; owner: string }[]
  readonly #known = new Map<number, readonly Opening[]>()

  /** `lost`: names of the commands. */
  constructor(model: LanguageModel, lost: readonly string[]) {
    this.#model = model
    this.#lost = lost.map((name) => ({ name, id: model.id(`\\${name}`), owner: ownerOf(name) }))
  }

  /** The likeliest first; `history`: the last tokens, as the language model takes them. */
  after(history: number): readonly Opening[] {
    const before = this.#known.get(history)
    if (before) return before
    // Two rounds, since the language model is quick about one history at a time.
    const openings = this.#lost
      .map((command) => ({ ...command, log: this.#model.log(history, command.id) }))
      .filter(({ log }) => log > RAREST)
      .map(({ name, id, owner, log }) => {
        const named = LanguageModel.after(history, id)
        const brace = this.#model.id(`{${owner}`)
        return {
          name,
          meaning: STYLES.has(name) ? undefined : hashText(sameCommand(name)),
          isFraction: secondOwner(owner) !== undefined,
          owner,
          history: LanguageModel.after(named, brace),
          log: log + this.#model.log(named, brace),
        }
      })
      .filter(({ log }) => log > RAREST)
      .sort((a, b) => b.log - a.log)
    if (this.#known.size > MOST_KNOWN) this.#known.clear()
    this.#known.set(history, openings)
    return openings
  }
}

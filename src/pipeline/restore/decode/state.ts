/** A reading of a damaged formula on its way, as the search carries it. */
import { BEGINNING } from './language-model.ts'

/** A brace group that is open, innermost first. */
export interface Group {
  readonly owner: Owner
  readonly outer: Group | undefined
  /** Brackets that were open outside of it. */
  readonly brackets: number
  /** Groups in this one, by what tells them apart: equal stacks of groups are one. */
  readonly inner: Map<number, Group>
}

export interface Owner {
  readonly open: number
  readonly close: number
  readonly second: string | undefined
  /** Which of two groups it owns, 0 for a group alone. */
  readonly part: 0 | 1 | 2
}

/** A reading of the source up to some place. */
export interface State {
  /** The last tokens: a number that the language model has given. */
  readonly history: number
  readonly score: number
  readonly group: Group | undefined
  /** Brackets that are open in the innermost group; below nothing when more were closed. */
  readonly brackets: number
  /** A command has been put back with its brace, and the first closing brace after it, which the map took, has not. */
  readonly lost: boolean
  /** What would own a group that begins here. */
  readonly owner: string
  /** A group must begin here: the second one of a fraction. */
  readonly due: boolean
  /** The last token is a command name: a letter would become part of it. */
  readonly named: boolean
  /** The last token opened a group. */
  readonly fresh: boolean
  readonly lostCommands: number
  /** Tells readings apart that put different commands with a meaning back, or put them elsewhere. */
  readonly signature: number
  readonly before: State | undefined
  /** What this step wrote. */
  readonly tex: string
}

/** A state that is being made. */
export type Draft = { -readonly [Key in keyof State]: State[Key] }

/** Of nothing yet. */
export const beginning: State = {
  history: BEGINNING,
  score: 0,
  group: undefined,
  brackets: 0,
  lost: false,
  owner: '',
  due: false,
  named: false,
  fresh: false,
  lostCommands: 0,
  signature: 0,
  before: undefined,
  tex: '',
}

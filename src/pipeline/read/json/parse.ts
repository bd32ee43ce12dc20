/** JSON whose values know their lines. */
import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import { lineAt } from '../line-at.ts'

/** A value of a JSON text, with the line where it begins. */
export class JsonValue {
  readonly #node: Node
  readonly #lineOf: (offset: number) => number

  constructor(node: Node, lineOf: (offset: number) => number) {
    this.#node = node
    this.#lineOf = lineOf
  }

  get kind(): Node['type'] {
    return this.#node.type
  }

  /** 1-based. */
  get line(): number {
    return this.#lineOf(this.#node.offset)
  }

  /** A string as it is, a number as it is written in decimals; undefined for any other value and for white space. */
  get text(): string | undefined {
    const { type, value } = this.#node
    if (type === 'number') return String(value)
    return type === 'string' && String(value).trim() !== '' ? String(value) : undefined
  }

  get isTrue(): boolean {
    return this.#node.value === true
  }

  /** Elements of an array; none for any other value. */
  get elements(): JsonValue[] {
    return this.#node.type === 'array' ? (this.#node.children ?? []).map((node) => this.#at(node)) : []
  }

  /** Names and values of an object in their order; none for any other value. */
  get members(): [name: string, value: JsonValue][] {
    if (this.#node.type !== 'object') return []
    return (this.#node.children ?? []).flatMap(({ children = [] }): [string, JsonValue][] => {
      const [name, value] = children
      return name && value ? [[String(name.value), this.#at(value)]] : []
    })
  }

  /** The first member of one of these names that is no null; capitals, `_`, `-` and spaces in names make no difference. */
  member(...names: readonly string[]): JsonValue | undefined {
    const members = new Map(this.members.map(([name, value]) => [plain(name), value]).reverse() as [string, JsonValue][])
    return names.map((name) => members.get(plain(name))).find((value) => value !== undefined && value.kind !== 'null')
  }

  /** The first of these members that is a text, looked for in this order. */
  textOf(...names: readonly string[]): string | undefined {
    return names.map((name) => this.member(name)?.text).find((text) => text !== undefined)
  }

  #at(node: Node): JsonValue {
    return new JsonValue(node, this.#lineOf)
  }
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[_\s-]/g, '')
}

export type Parsed = { readonly values: readonly JsonValue[] } | { readonly line: number; readonly why: string }

/** The values of a JSON text, one, or of JSON lines, one a line; or the first fault. */
export function parseJson(text: string): Parsed {
  const lineOf = lineAt(text)
  const errors: ParseError[] = []
  const whole = parse(text, errors)
  if (whole && errors.length === 0) return { values: [new JsonValue(whole, lineOf)] }
  const lines = parseLines(text, lineOf)
  if (lines) return { values: lines }
  const [first] = errors
  const ended = first === undefined || first.offset + first.length >= text.trimEnd().length
  return {
    line: lineOf(Math.min(first?.offset ?? 0, Math.max(0, text.trimEnd().length - 1))),
    why: ended ? 'it ends before its brackets are closed, as a file does that was cut off' : clause(first.error),
  }
}

function parse(text: string, errors: ParseError[]): Node | undefined {
  return parseTree(text, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false })
}

/** Undefined unless every line that is not empty is a value of its own, and there are two of them at least. */
function parseLines(text: string, lineOf: (offset: number) => number): JsonValue[] | undefined {
  const values: JsonValue[] = []
  let offset = 0
  for (const line of text.split('\n')) {
    if (line.trim() !== '') {
      const errors: ParseError[] = []
      const node = parse(line, errors)
      if (!node || errors.length > 0) return undefined
      const start = offset
      values.push(new JsonValue(node, (inner) => lineOf(start + inner)))
    }
    offset += line.length + 1
  }
  return values.length > 1 ? values : undefined
}

const CLAUSES: Readonly<Record<string, string>> = {
  PropertyNameExpected: 'a quoted name should stand here',
  ValueExpected: 'a value should stand here',
  ColonExpected: 'a colon should stand here',
  CommaExpected: 'a comma should stand here',
  EndOfFileExpected: 'something follows its end',
  InvalidSymbol: 'this word means nothing in JSON',
  UnexpectedEndOfString: 'this string does not end on its line',
  InvalidEscapeCharacter: 'a string has a backslash before a character that takes none',
  InvalidUnicode: 'a string has an incomplete \\u escape',
  InvalidCharacter: 'a string has a control character that is not escaped',
  InvalidCommentToken: 'JSON has no comments',
}

function clause(code: ParseError['error']): string {
  return CLAUSES[printParseErrorCode(code)] ?? 'this is no JSON'
}

/** What a damaged formula was: its source with commands, braces and lost letter styles put back. */
import { bracesOf } from './braces.ts'
import { commandWords } from './command-words.ts'
import type { Span } from './detect.ts'
import { lostStyle } from './lost-styles.ts'
import { normBars } from './norms.ts'
import { operatorNames } from './operator-names.ts'
import type { CommandToken, Token } from './token.ts'

/** A reading of a damaged formula, with the rules that it took. */
export interface Reading {
  readonly tex: string
  /** Rules used beyond giving commands back their backslash; what is invented most comes first in `confidence.ts`. */
  readonly rules: readonly Rule[]
}

type Rule = 'fraction' | 'nested' | 'blackboard' | 'upright' | 'set' | 'plain'

/** Readings of the formula at `span` of `text`, likeliest first. None is checked here. */
export function decode(text: string, span: Span): Reading[] {
  return [render(text, span, true), render(text, span, false)]
}

function render(text: string, span: Span, styled: boolean): Reading {
  const { tokens } = span
  const rules = new Set<Rule>()
  const braces = bracesOf(tokens)
  const norms = normBars(tokens)
  if (braces.usesFraction) rules.add('fraction')
  if (braces.usesNested) rules.add('nested')
  if (braces.usesSet) rules.add('set')
  let tex = ''
  let end = span.start
  for (const [i, token] of tokens.entries()) {
    tex += text.slice(end, token.start) + (braces.before.get(i) ?? '')
    end = token.end
    const style = styled ? lostStyle(tokens, i) : undefined
    if (style) rules.add(style === '\\mathbb' ? 'blackboard' : 'upright')
    const body = braces.instead.get(i) ?? (norms.has(i) ? '\\|' : isTightening(tokens, i) ? '\\!' : tokenTex(token, styled))
    tex += style ? `${style}{${body}}` : separated(tex, body)
    tex += braces.after.get(i) ?? ''
  }
  return { tex, rules: rules.size > 0 ? [...rules] : ['plain'] }
}

/** `x!in!X`: what is left of `\\!`, a negative space beside a command. */
function isTightening(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.text !== '!') return false
  return tokens[i - 1]?.kind === 'command' || (tokens[i + 1]?.kind === 'command' && tokens[i + 1]?.spaced === false)
}

/** A letter right after a command would become part of its name; only a lost command can have stood there. */
function separated(before: string, body: string): string {
  return /\\[a-zA-Z]+$/.test(before) && /^[a-zA-Z]/.test(body) ? `\\mathrm{${body.slice(0, 1)}}${body.slice(1)}` : body
}

function tokenTex(token: Token, styled: boolean): string {
  if (operatorNames.has(token.text)) return !styled ? token.text : `\\mathrm{${token.text}}`
  if (token.kind === 'command') return commandTex(token)
  if (token.text === '%' || token.text === '#' || token.text === '&') return `\\${token.text}`
  return token.text
}

/** `NlogN`: with a backslash it would have been `\logN`, one name; so it was written without. */
function isFunctionBeforeLetter(token: CommandToken, i: number): boolean {
  const [piece, next] = [token.pieces[i], token.pieces[i + 1]]
  return next?.name === false && commandWords.get(piece?.text ?? '')?.kind === 'func'
}

function commandTex(token: CommandToken): string {
  let tex = ''
  for (const [i, piece] of token.pieces.entries()) {
    if (piece.name) tex += isFunctionBeforeLetter(token, i) ? `\\mathrm{${piece.text}}` : `\\${piece.text}`
    else
      tex += /\\[a-zA-Z]+$/.test(tex) ? `${/[RNZCEPQ]/.test(piece.text) ? '\\mathbb' : '\\mathcal'}{${piece.text}}` : piece.text
  }
  return tex
}

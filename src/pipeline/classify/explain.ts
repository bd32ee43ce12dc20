/** Says in plain lines why a paper is in a theme or not: each mention, where it stands, what it is worth or why it does not count. */
import { points } from '../../themes/points.ts'
import type { Theme } from '../../themes/theme.ts'
import { scoresOf } from './classify.ts'
import type { Idle, Mention, Score } from './score.ts'

const places = { title: 'title', edge: 'first or last sentence', middle: 'abstract' } as const

/**
 * @returns lines without their ends: a heading for each theme of which a word was found, strongest first, with its mentions below it;
 *   for a theme far from the paper, its words in the heading.
 */
export function explain(paper: { readonly title: string; readonly abstract: string }, themes: readonly Theme[]): string[] {
  const scores = scoresOf(paper, themes).sort((a, b) => b.points - a.points)
  const isSilent = ({ mentions, idle }: Score) => mentions.length + idle().length === 0
  const silent = scores.filter(isSilent).map(({ theme }) => theme.label)
  return [
    ...scores.filter((score) => !isSilent(score)).flatMap((score) => (isFar(score) ? [brief(score)] : inFull(score))),
    ...(silent.length > 0 ? [`no word of: ${silent.join(', ')}`] : []),
  ]
}

/** Less than half the points, and no word that a `with` or `without` kept from counting. */
function isFar({ points: earned, idle }: Score): boolean {
  return earned < points.needed / 2 && idle().length === 0
}

function inFull(score: Score): string[] {
  return [heading(score), ...score.mentions.map(line), ...score.idle().map(idleLine)]
}

function brief(score: Score): string {
  return `${heading(score)}: ${[...new Set(score.mentions.map(({ text }) => `“${text}”`))].join(', ')}`
}

function heading({ theme, points: earned }: Score): string {
  return earned >= points.needed
    ? `${theme.label}: yes, with ${earned} points`
    : `${theme.label}: no, with ${earned} of the ${points.needed} points it needs`
}

function line(mention: Mention): string {
  return `${mention.points.toFixed(1).padStart(7)}  ${said(mention)}`
}

function idleLine(mention: Idle): string {
  const why =
    mention.forbidden === undefined ? 'nothing beside it that its “with” asks for' : `“${mention.forbidden}” is beside it`
  return `${'–'.padStart(7)}  ${said(mention)}: ${why}`
}

function said({ text, phrase, place }: Omit<Mention, 'points'>): string {
  const by = text.toLowerCase() === phrase.toLowerCase() ? '' : ` (found by “${phrase}”)`
  return `“${text}” in the ${places[place]}${by}`
}

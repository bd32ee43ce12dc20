/** Says in plain lines why a paper is in a theme or not: every mention that counted, where it stands and what it is worth. */
import { points } from '../../theme-points.ts'
import type { Theme } from '../../themes.ts'
import { scoresOf } from './classify.ts'
import type { Mention, Score } from './score.ts'

const places = { title: 'title', edge: 'first or last sentence', middle: 'abstract' } as const

/** @returns lines without their ends: a heading for each theme of which a word was found, strongest first, its mentions below. */
export function explain(paper: { readonly title: string; readonly abstract: string }, themes: readonly Theme[]): string[] {
  const scores = scoresOf(paper, themes).sort((a, b) => b.points - a.points)
  const silent = scores.filter(({ mentions }) => mentions.length === 0).map(({ theme }) => theme.label)
  return [
    ...scores.filter(({ mentions }) => mentions.length > 0).flatMap((score) => [heading(score), ...score.mentions.map(line)]),
    ...(silent.length > 0 ? [`no word of: ${silent.join(', ')}`] : []),
  ]
}

function heading({ theme, points: earned }: Score): string {
  return earned >= points.needed
    ? `${theme.label}: yes, with ${earned} points`
    : `${theme.label}: no, with ${earned} of the ${points.needed} points it needs`
}

function line({ text, phrase, place, points: worth }: Mention): string {
  const by = text.toLowerCase() === phrase.toLowerCase() ? '' : ` (found by “${phrase}”)`
  return `${worth.toFixed(1).padStart(7)}  “${text}” in the ${places[place]}${by}`
}

/** What is said of an answer: how many papers, and what was searched for when that is not what was typed. */
import type { Answer } from '../search/ask.ts'
import { countWords, searchWords } from '../words.ts'

/** One line, read aloud when it changes. */
export function statusOf({ hits, corrected, isPart }: Answer): string {
  const found = isPart && hits.length > 0 ? searchWords.part(hits.length) : countWords.results(hits.length)
  return [found, corrected === undefined ? '' : searchWords.corrected(corrected)].filter(Boolean).join(' ')
}

/** Offers to search for the words as typed, when they were corrected. @param address query of that search. */
export function sayCorrection(place: HTMLElement, { corrected }: Answer, address: string, typed: string): void {
  place.hidden = corrected === undefined
  place.replaceChildren()
  if (corrected === undefined) return
  const link = document.createElement('a')
  link.href = address
  link.textContent = searchWords.instead(typed)
  place.append(link)
}

/** Takes a feed item's description apart: what stands before the abstract, and the abstract. */
import { namesIn } from '../facts/authors.ts'

export interface Described {
  readonly abstract: string
  readonly authors: readonly string[]
  /** Whether the description counts votes, as feeds made of a papers page do. */
  readonly upvoted: boolean
}

const LABEL = /^\s*(authors?|upvotes?|votes|likes|comments|date|published|categories|subjects|abstract|summary|tl;dr)\s*:(.*)$/is
const ANNOUNCED = /^\s*arXiv:\S+\s+Announce Type:[^\n]*\n?/

/** @param text A description as text: `arXiv:… Announce Type: new\nAbstract: …`, or labelled paragraphs, or the abstract alone. */
export function describedIn(text: string): Described {
  const lines = text.replace(ANNOUNCED, '').split('\n')
  const abstract: string[] = []
  let authors: readonly string[] = []
  let upvoted = false
  let isHead = true
  for (const line of lines) {
    const label = isHead ? LABEL.exec(line) : null
    const [, name = '', said = ''] = label ?? []
    const rest = said.trimStart()
    if (!label && line.trim() !== '') isHead = false
    if (/^(?:abstract|summary)$/i.test(name)) {
      abstract.push(rest)
      isHead = false
    } else if (/^authors?$/i.test(name)) authors = namesIn(rest)
    else if (/votes|likes/i.test(name)) upvoted = true
    else if (!label) abstract.push(line)
  }
  return { abstract: abstract.join('\n'), authors, upvoted }
}

import { cleanLines } from './scrape/clean.ts'

/**
 * The paragraphs of a text that may be hard-wrapped, each on one line, white space squeezed. A new one begins below a blank line, and
 * where arXiv's own convention begins one: with an indented line below the end of a sentence.
 */
export function paragraphsOf(text: string): string[] {
  const paragraphs: string[] = []
  let apart = true
  for (const { text: line, indented } of cleanLines(text).lines) {
    const last = paragraphs.at(-1)
    if (line === '') apart = true
    else if (last === undefined || apart || (indented && /[.!?:;]["”’')\]]{0,2}$/.test(last))) {
      paragraphs.push(line)
      apart = false
    } else paragraphs[paragraphs.length - 1] = `${last} ${line}`
  }
  return paragraphs
}

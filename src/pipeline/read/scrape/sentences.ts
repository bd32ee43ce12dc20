/** Where sentences end, as far as the shape of a text tells. */

/** Words before a full stop that do not end a sentence. */
const abbreviations =
  /(?:^|[\s(])(?:vs|al|cf|dr|mr|ms|mrs|prof|st|no|fig|eq|eqs|sec|resp|approx|etc|e\.g|i\.e|a\.k\.a|w\.r\.t|i\.i\.d|[a-z]|[ivx]+)$/i

const closers = '[)\\]}"\'”’»*$]{0,3}'
const stopAtEnd = new RegExp(`[.!?。！？]${closers}$`)
const fullStopAtEnd = new RegExp(`[.。]${closers}$`)

/** Whether a text ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return stopAtEnd.test(text.slice(-8))
}

/** Whether a text ends with a full stop, not with a question or exclamation mark or an ellipsis. */
export function endsWithFullStop(text: string): boolean {
  return fullStopAtEnd.test(text.slice(-8)) && !/(?:\.\.|…)[)\]]?$/.test(text)
}

/** How many full stops inside a text end a sentence and begin another; looks at its first 600 characters. */
export function innerSentenceEnds(text: string): number {
  const head = text.slice(0, 600)
  let ends = 0
  for (const match of head.matchAll(/\.[)\]"'”’]? (?=["'“‘([]?[\p{Lu}\d\\`])/gu)) {
    if (!abbreviations.test(head.slice(Math.max(0, match.index - 12), match.index))) ends += 1
  }
  return ends
}

/** Of a text's words of four letters and more, the first one aside, how large a part begins with a capital; 0.5 if there are none. */
export function capitalShare(text: string): number {
  const words =
    text
      .slice(0, 600)
      .match(/[\p{L}][\p{L}\p{N}]{3,}/gu)
      ?.slice(1) ?? []
  if (words.length === 0) return 0.5
  return words.filter((word) => /\p{Lu}/u.test(word)).length / words.length
}

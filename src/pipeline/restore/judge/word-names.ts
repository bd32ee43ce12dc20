/** Greek names that are words where they stand: an alpha release, a beta version, an alpha channel, a lambda function. */

/** Names, and the nouns behind that make them words. */
const WORDS: readonly (readonly [name: RegExp, noun: RegExp])[] = [
  [
    /^(?:alpha|beta|gamma)$/,
    /^ (?:releases?|versions?|builds?|tests?|testers?|testing|users?|software|previews?|channels?|blend(?:ing|ed)|compositing|matt(?:es?|ing)|masks?)(?![A-Za-z_^])/,
  ],
  [/^lambda$/, /^ (?:functions?|expressions?|calcul(?:us|i)|abstractions?)(?![A-Za-z_^])/],
]

/** Whether the formula of `text` at `start` to `end` is a name that the noun behind it makes a word. */
export function isWordName(text: string, start: number, end: number): boolean {
  const [own, behind] = [text.slice(start, end), text.slice(end, end + 20)]
  return WORDS.some(([name, noun]) => name.test(own) && noun.test(behind))
}

/** Greek names that are words where they stand: an alpha release, a beta version, an alpha channel. */

const NAME = /^(?:alpha|beta|gamma)$/
const NOUN =
  /^ (?:releases?|versions?|builds?|tests?|testers?|testing|users?|software|previews?|channels?|blend(?:ing|ed)|compositing|matt(?:es?|ing)|masks?)(?![A-Za-z_^])/

/** Whether the formula of `text` at `start` to `end` is a name that the noun behind it makes a word. */
export function isWordName(text: string, start: number, end: number): boolean {
  return NAME.test(text.slice(start, end)) && NOUN.test(text.slice(end, end + 20))
}

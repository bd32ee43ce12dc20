/** A description for search engines and previews. */
const LONGEST = 200

/** `text` whole, or up to the last word that fits with an ellipsis behind it. */
export function summary(text: string): string {
  if (text.length <= LONGEST) return text
  const cut = text.slice(0, LONGEST)
  const blank = cut.lastIndexOf(' ')
  return `${cut.slice(0, blank > LONGEST / 2 ? blank : LONGEST).replace(/[\s,;:–-]+$/u, '')}…`
}

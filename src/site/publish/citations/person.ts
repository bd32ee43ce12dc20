/** A name in parts, for formats that sort by family name. */

/** `given` is undefined for a name of one word and for one that is no person's, which stay whole. */
export interface Person {
  readonly family: string
  readonly given: string | undefined
}

/**
 * `Ludwig van Beethoven` → family `van Beethoven`, given `Ludwig`: BibTeX's rule, by which the family name begins at the first
 * word in lower case, else is the last word. A name with a comma has its family name in front of it; one with `and` or several
 * commas is no person's.
 *
 * Source: Oren Patashnik, BibTeXing (1988), section 4.
 */
export function person(name: string): Person {
  const [family = '', given, ...more] = name.split(',').map((part) => part.trim())
  if (more.length > 0 || given === '' || /(?:^|\s)and(?:\s|$)/i.test(name)) return { family: name, given: undefined }
  if (given !== undefined) return family === '' ? { family: given, given: undefined } : { family, given }
  const parts = name.split(/\s+/).filter(Boolean)
  const particle = parts.findIndex((part, index) => index > 0 && index < parts.length - 1 && /^\p{Ll}/u.test(part))
  const from = particle > 0 ? particle : parts.length - 1
  if (from < 1) return { family: parts.join(' '), given: undefined }
  return { family: parts.slice(from).join(' '), given: parts.slice(0, from).join(' ') }
}

/** `Ludwig van Beethoven` → `van Beethoven, Ludwig`: for readers who would part the name in another place. */
export function familyFirst(name: string): string {
  const { family, given } = person(name)
  return given === undefined ? family : `${family}, ${given}`
}

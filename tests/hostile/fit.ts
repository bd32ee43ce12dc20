/** What may stand in no output: written down here anew, so that the program does not judge itself. */

const UNFIT: Readonly<Record<string, RegExp>> = {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  'a control character': /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/,
  'a line end of others': /[\u2028\u2029]/,
  'a noncharacter': /[\ufdd0-\ufdef\ufffe\uffff\u{1fffe}\u{1ffff}\u{10fffe}\u{10ffff}]/u,
  'a change of direction': /[\u202a-\u202e\u2066-\u2069]/,
  'a mark of direction in Latin text': /[a-z][\u200e\u200f\u061c]|[\u200e\u200f\u061c][a-z]/i,
  // A word joiner keeps formulas apart; MathML has a sign for the application of a function.
  'something without width':
    /\u034f|[\u00ad\u180e\u200b\u2062-\u2064\ufeff\ufff9-\ufffb]|(?<![$>])[\u2060\u2061]|[\u2060\u2061](?![$<])/,
  'a joiner in Latin text': /[a-z][\u200c\u200d]|[\u200c\u200d][a-z]/i,
  'a filler': /[\u115f\u1160\u3164\uffa0]/,
  'a tag': /[\u{e0000}-\u{e007f}]/u,
  'more marks than a letter has': /[\p{Mn}\p{Me}]{5}/u,
}

/** Names of what `text` holds and no text may; none for one that is fit. */
export function unfit(text: string): string[] {
  const found = Object.entries(UNFIT).flatMap(([name, pattern]) => (pattern.test(text) ? [name] : []))
  return text.isWellFormed() ? found : [...found, 'half a character']
}

/** All that is said in a JSON document. */
export function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsOf)
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, one]) => [key, ...textsOf(one)]) : []
}

/** Each fault of a list of `place: fault` once, with its first place and how many more there are. */
export function once(faults: readonly string[]): string[] {
  const places = new Map<string, string[]>()
  for (const one of faults) {
    const at = one.indexOf(': ')
    const fault = one.slice(at + 2)
    places.set(fault, [...(places.get(fault) ?? []), one.slice(0, at)])
  }
  return [...places].map(([fault, [first, ...more]]) => `${fault} (${first}${more.length > 0 ? ` and ${more.length} more` : ''})`)
}

/**
 * Letter styles of MathML as letters of Unicode: browsers know no `mathvariant` but `normal` (MathML Core), and would draw `\mathbb{R}`
 * as a plain R. Source of the code points: Unicode, Mathematical Alphanumeric Symbols and Letterlike Symbols.
 */
interface Style {
  /** Code points of A, a, Α, α and 0 in the style. */
  readonly upper: number
  readonly lower: number
  readonly greekUpper?: number
  readonly greekLower?: number
  readonly digit?: number
  /** Letters that Unicode had before the style's block. */
  readonly older?: Readonly<Record<string, string>>
}

const styles: Readonly<Record<string, Style>> = {
  bold: { upper: 0x1d400, lower: 0x1d41a, greekUpper: 0x1d6a8, greekLower: 0x1d6c2, digit: 0x1d7ce },
  italic: { upper: 0x1d434, lower: 0x1d44e, greekUpper: 0x1d6e2, greekLower: 0x1d6fc, older: { h: 'ℎ' } },
  'bold-italic': { upper: 0x1d468, lower: 0x1d482, greekUpper: 0x1d71c, greekLower: 0x1d736, digit: 0x1d7ce },
  script: {
    upper: 0x1d49c,
    lower: 0x1d4b6,
    older: { B: 'ℬ', E: 'ℰ', F: 'ℱ', H: 'ℋ', I: 'ℐ', L: 'ℒ', M: 'ℳ', R: 'ℛ', e: 'ℯ', g: 'ℊ', o: 'ℴ' },
  },
  fraktur: { upper: 0x1d504, lower: 0x1d51e, older: { C: 'ℭ', H: 'ℌ', I: 'ℑ', R: 'ℜ', Z: 'ℨ' } },
  'double-struck': {
    upper: 0x1d538,
    lower: 0x1d552,
    digit: 0x1d7d8,
    older: { C: 'ℂ', H: 'ℍ', N: 'ℕ', P: 'ℙ', Q: 'ℚ', R: 'ℝ', Z: 'ℤ' },
  },
  'sans-serif': { upper: 0x1d5a0, lower: 0x1d5ba, digit: 0x1d7e2 },
  monospace: { upper: 0x1d670, lower: 0x1d68a, digit: 0x1d7f6 },
}

const STYLED = /<(mi|mn|mo|mtext) mathvariant="([a-z-]+)">([^<&]*)</g

/** MathML as HTML text, as KaTeX and rehype write it; a letter that has no such form keeps its own, `normal` stays. */
export function spellVariants(mathml: string): string {
  return mathml.replace(STYLED, (whole, tag: string, variant: string, text: string) => {
    const style = styles[variant]
    return style === undefined ? whole : `<${tag}>${[...text].map((char) => styled(char, style)).join('')}<`
  })
}

function styled(char: string, { upper, lower, greekUpper, greekLower, digit, older }: Style): string {
  const known = older?.[char]
  if (known !== undefined) return known
  const from = (first: string, last: string, to: number | undefined) =>
    to !== undefined && char >= first && char <= last
      ? String.fromCodePoint(to + (char.codePointAt(0) ?? 0) - (first.codePointAt(0) ?? 0))
      : undefined
  return (
    from('A', 'Z', upper) ??
    from('a', 'z', lower) ??
    from('Α', 'Ω', greekUpper) ??
    from('α', 'ω', greekLower) ??
    from('0', '9', digit) ??
    char
  )
}

/** Characters that exist raised or lowered, letters drawn double, and the marks that TeX's accents set: for formulas as plain text. */

// Only signs that everyday typefaces have: of the letters n alone, since ₚ and ᵠ are missing from most.
const raised = '0⁰1¹2²3³4⁴5⁵6⁶7⁷8⁸9⁹+⁺-⁻−⁻=⁼(⁽)⁾nⁿ′′'
const lowered = '0₀1₁2₂3₃4₄5₅6₆7₇8₈9₉+₊-₋−₋=₌(₍)₎'
const double = 'CℂHℍNℕPℙQℚRℝZℤ'

// Letters that Unicode has raised or lowered, for places that cannot raise them by markup.
const raisedLetters = 'aᵃbᵇcᶜdᵈeᵉfᶠgᵍhʰiⁱjʲkᵏlˡmᵐoᵒpᵖrʳsˢtᵗuᵘvᵛwʷxˣyʸzᶻ'
const raisedCapitals = 'AᴬBᴮDᴰEᴱGᴳHᴴIᴵJᴶKᴷLᴸMᴹNᴺOᴼPᴾRᴿTᵀUᵁVⱽWᵂβᵝγᵞδᵟθᶿφᵠχᵡ'
const loweredLetters = 'aₐeₑhₕiᵢjⱼkₖlₗmₘnₙoₒpₚrᵣsₛtₜuᵤvᵥxₓβᵦγᵧρᵨφᵩχᵪ'

/** Character → its raised form. */
export const superscripts: ReadonlyMap<string, string> = pairs(raised)

/** Character → its lowered form. */
export const subscripts: ReadonlyMap<string, string> = pairs(lowered)

/** Which characters a script may be raised or lowered to: signs that every typeface has, or all that Unicode has. */
export const scriptTables = {
  common: { '^': superscripts, _: subscripts },
  all: {
    '^': pairs(raised + raisedLetters + raisedCapitals),
    _: pairs(lowered + loweredLetters),
  },
} as const satisfies Record<string, Record<'^' | '_', ReadonlyMap<string, string>>>

export type ScriptTable = keyof typeof scriptTables

/** Letter or digit → its double-struck form (`\mathbb`). */
export const doubleStruck: ReadonlyMap<string, string> = new Map([
  ...run('A', 26, 0x1d538),
  ...run('a', 26, 0x1d552),
  ...run('0', 10, 0x1d7d8),
  ...pairs(double),
])

/** TeX accent → combining character. */
export const accentMarks: ReadonlyMap<string, string> = new Map([
  ['hat', '\u0302'],
  ['widehat', '\u0302'],
  ['tilde', '\u0303'],
  ['widetilde', '\u0303'],
  ['bar', '\u0304'],
  ['overline', '\u0304'],
  ['vec', '\u20d7'],
  ['overrightarrow', '\u20d7'],
  ['dot', '\u0307'],
  ['ddot', '\u0308'],
  ['acute', '\u0301'],
  ['grave', '\u0300'],
  ['breve', '\u0306'],
  ['check', '\u030c'],
  ['widecheck', '\u030c'],
  ['mathring', '\u030a'],
  ['underline', '\u0332'],
  ['underbar', '\u0332'],
])

function pairs(row: string): Map<string, string> {
  const chars = [...row]
  return new Map(chars.flatMap((char, i) => (i % 2 === 0 ? [[char, chars[i + 1] ?? char] satisfies [string, string]] : [])))
}

function run(first: string, length: number, code: number): [string, string][] {
  const start = first.codePointAt(0) ?? 0
  return Array.from({ length }, (_, i) => [String.fromCodePoint(start + i), String.fromCodePoint(code + i)])
}

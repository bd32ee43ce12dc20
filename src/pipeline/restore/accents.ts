/** TeX's accents and letters of other alphabets, for prose. */

const combining: ReadonlyMap<string, string> = new Map([
  ["'", '\u0301'],
  ['`', '\u0300'],
  ['^', '\u0302'],
  ['"', '\u0308'],
  ['~', '\u0303'],
  ['=', '\u0304'],
  ['.', '\u0307'],
  ['H', '\u030b'],
  ['c', '\u0327'],
  ['k', '\u0328'],
  ['r', '\u030a'],
  ['u', '\u0306'],
  ['v', '\u030c'],
  ['d', '\u0323'],
  ['b', '\u0331'],
])

/** `letter` (or the dotless `i`, `j`) under the accent whose TeX command is `\` + `accent`; undefined for no such accent. */
export function accented(accent: string, letter: string): string | undefined {
  const mark = combining.get(accent)
  return mark === undefined ? undefined : (letter + mark).normalize('NFC')
}

/** Command name → the letter or sign that it sets in prose. */
export const proseLetters: ReadonlyMap<string, string> = new Map(
  [
    'ss ß ae æ AE Æ oe œ OE Œ o ø O Ø l ł L Ł i ı j ȷ aa å AA Å dh ð DH Ð th þ TH Þ dj đ DJ Đ ng ŋ NG Ŋ SS ẞ',
    'dots … ldots … textellipsis … textendash – textemdash — textquoteleft ‘ textquoteright ’ textquotedblleft “ textquotedblright ”',
    'textregistered ® texttrademark ™ textcopyright © textdegree ° texteuro € textpm ± texttimes × textless < textgreater >',
    'textasciitilde ~ textasciicircum ^ textunderscore _ textbackslash ∖ textbar | textbullet • textmu µ percent % S § P ¶',
  ].flatMap((row) => entries(row.split(' '))),
)

function entries(words: readonly string[]): [string, string][] {
  return words.flatMap((name, i) => (i % 2 === 0 ? [[name, words[i + 1] ?? ''] satisfies [string, string]] : []))
}

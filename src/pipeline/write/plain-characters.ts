/** Makes a text fit for a Markdown file: no control characters, no reordering of what a reader sees, no halves of characters. */

// Embeddings, overrides and isolates of the Unicode bidirectional algorithm (UAX #9) can show a line as something that it is not.
const REORDERING = /[\u202A-\u202E\u2066-\u2069]/g
const INVISIBLE = /\uFEFF/g
const LINE_BREAKS = /\r\n?|[\v\f\u0085\u2028\u2029]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/g

/** `text` with all line breaks as LF, control characters and lone surrogates as U+FFFD, bidirectional controls and BOMs left out. */
export function plainCharacters(text: string): string {
  return text.toWellFormed().replace(LINE_BREAKS, '\n').replace(REORDERING, '').replace(INVISIBLE, '').replace(CONTROL, '\uFFFD')
}

/** A formula on one line: TeX comments left out, white space squeezed; the same formula to TeX. */
export function oneLineTex(tex: string): string {
  return plainCharacters(tex)
    .replace(/\\[^\n]|%[^\n]*\n/g, (match) => (match.startsWith('%') ? '' : match))
    .replace(/[\t\n ]+/g, ' ')
    .replace(/^ | $/g, (space, at: number, whole: string) => (at > 0 && endsInControlSpace(whole) ? space : ''))
}

/** True for `…\ `, whose last space is a command's name. */
function endsInControlSpace(tex: string): boolean {
  let backslashes = 0
  while (tex[tex.length - 2 - backslashes] === '\\') backslashes++
  return backslashes % 2 === 1
}

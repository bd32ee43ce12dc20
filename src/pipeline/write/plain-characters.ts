/** Makes a text fit for a Markdown file. */
import { withoutUnseen } from '../../unseen-characters.ts'

/** `text` without characters that no reader sees, with all line breaks as LF. */
export function plainCharacters(text: string): string {
  return withoutUnseen(text).replace(/\r\n?/g, '\n')
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

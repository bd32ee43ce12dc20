/**
 * What arXiv itself does to its TeX since about 12 November 2025, before the damage of a digest: Greek letters and accents as
 * Unicode, doubled braces as single ones. Established on pairs of abstracts from before and after.
 */
import { aboveMarks, besideMarks, greekLetters, latinLetters } from './second-era-letters.ts'

const GREEK = namePattern(greekLetters)
const LATIN = namePattern(latinLetters)

/** `tex` as arXiv gives it in the second era. Variants (`\varepsilon`, `\varphi`), `\ell` and names with a digit behind stay. */
export function inSecondEra(tex: string): string {
  const letters = tex
    .replace(GREEK, (_, braced?: string, bare?: string) => greekLetters[braced ?? bare ?? ''] ?? '')
    .replace(/(\\['`^"~=.uvH])\{\\([ij])\}/g, '$1{$2}')
    .replace(LATIN, (_, braced?: string, bare?: string) => latinLetters[braced ?? bare ?? ''] ?? '')
  return singleBraces(letters)
    .replace(/\\(['`^"~=.])(?:\{([a-zA-Z])\}|([a-zA-Z]))/g, (_, mark: string, braced?: string, bare?: string) =>
      composed(braced ?? bare ?? '', aboveMarks[mark]),
    )
    .replace(/\\([Hckruv])\{([a-zA-Z])\}/g, (_, mark: string, letter: string) => composed(letter, besideMarks[mark]))
}

/** `\name` or `{\name}`, not before a letter or a digit; one blank or `{}` behind it goes with it. */
function namePattern(letters: Readonly<Record<string, string>>): RegExp {
  const names = Object.keys(letters)
    .sort((a, b) => b.length - a.length)
    .join('|')
  return new RegExp(`\\{\\\\(${names})\\}|\\\\(${names})(?![A-Za-z0-9])(?:\\\\(?= )| |\\{\\})?`, 'g')
}

function singleBraces(tex: string): string {
  let text = tex
  for (;;) {
    const next = text.replace(/\{\{([^}]*)\}\}/g, '{$1}')
    if (next === text) return text
    text = next
  }
}

/** The letter with its mark where Unicode has the two as one, else the letter alone. */
function composed(letter: string, mark: string | undefined): string {
  const one = `${letter}${mark ?? ''}`.normalize('NFC')
  return [...one].length === 1 ? one : letter
}

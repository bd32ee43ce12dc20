/** What the features of a text's tokens look at: numbers, a row for each token. */
import { hashText } from './hash.ts'
import type { Surroundings } from './surroundings.ts'
import type { Token } from './tokens.ts'

/** Of a token its word (`w`), kind (`k`) and the gap before it (`g`); the rest by name. */
export const COLUMNS = [
  ...(['w', 'k', 'g', 'split', 'common', 'beginning', 'ending', 'length'] as const),
  ...([
    'wreckBefore',
    'wreckBehind',
    'signBefore',
    'signBehind',
    'nearBefore',
    'nearBehind',
    'proseBefore',
    'proseBehind',
  ] as const),
  ...(['bracket', 'braces', 'pair', 'chunkWreck', 'chunkSigns', 'chunkTokens', 'chunksBeside'] as const),
  ...(['inWreckage', 'letters', 'textWreckage', 'none'] as const),
] as const

/** How many rows stand before the first token's, and how many behind the last one's. */
export const PAD = 3

const GAPS = { space: 1, none: 0, cut: 2 } as const
/** The `split` of what is beyond the text's ends. */
const BEYOND = 20
/** A distance that counts as near. */
const NEAR = 4

/** The rows of a text, one behind the other. */
export function rowsOf(tokens: readonly Token[], around: Surroundings): Int32Array {
  const { words, chunks, chunkOf, signBefore, signBehind, inWreckage, letters, textWreckage } = around
  const rows = new Int32Array((tokens.length + 2 * PAD) * COLUMNS.length)
  let at = 0
  const add = (number: number) => {
    rows[at++] = number
  }
  const beyond = (mark: string) => {
    for (const number of [hashText(mark), hashText(mark), GAPS.space, BEYOND]) add(number)
    at += COLUMNS.length - 4
  }
  for (let i = 0; i < PAD; i++) beyond('<s>')
  for (const [i, word] of words.entries()) {
    const { text = '', gap = 'space' } = tokens[i] ?? {}
    const isCounted = word.isSymbol || word.isUnknown
    const chunk = chunks[chunkOf[i] ?? 0]
    add(word.value)
    add(word.look)
    add(GAPS[gap])
    add(word.split)
    add(word.common)
    add(word.beginning)
    add(word.ending)
    add(Math.min(text.length, 6))
    add(around.wreckBefore[i] ?? 0)
    add(around.wreckBehind[i] ?? 0)
    add(signBefore[i] ?? 0)
    add(signBehind[i] ?? 0)
    add(Math.min(signBefore[i] ?? 0, NEAR))
    add(Math.min(signBehind[i] ?? 0, NEAR))
    add(around.proseBefore[i] ?? 0)
    add(around.proseBehind[i] ?? 0)
    add(around.bracket[i] ?? 0)
    add(around.braces[i] ?? 0)
    add(around.pair[i] ?? 0)
    add(Math.min(chunk?.wreck ?? 0, 3))
    add(Math.min(chunk?.signs ?? 0, 3))
    add(Math.min(chunk?.tokens ?? 0, 6))
    add(besides(chunks, chunkOf[i] ?? 0))
    add(isCounted ? Math.min(inWreckage.get(text) ?? 0, 3) : 0)
    add(isCounted ? Math.min(letters.get(text) ?? 0, 4) : 0)
    add(textWreckage)
    add(0)
  }
  for (let i = 0; i < PAD; i++) beyond('</s>')
  return rows
}

/** Whether the runs without blanks before and behind one hold wreckage, and signs: a bit each. */
function besides(chunks: Surroundings['chunks'], at: number): number {
  const [before, behind] = [chunks[at - 1], chunks[at + 1]]
  const has = (count: number | undefined, bit: number) => (count ? bit : 0)
  return has(before?.wreck, 1) + has(behind?.wreck, 2) + has(before?.signs, 4) + has(behind?.signs, 8)
}

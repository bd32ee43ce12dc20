import { describe, expect, it } from 'vitest'
import { tokenize } from '../../src/pipeline/restore/detect/tokens.ts'
import { wordsWith } from '../../src/pipeline/restore/detect/words.ts'
import { packCounts, recall, Strings } from '../../src/pipeline/restore/judge/memory.ts'
import { countStrings } from '../../src/training/count-strings.ts'
import { exampleOf } from '../../src/training/example.ts'

const common = () => 3

/** What the memory of abstracts (TeX) knows of a whole text, as it is and as it looks. */
function known(abstracts: readonly string[], text: string) {
  const memory = countStrings(
    abstracts.map((tex) => [exampleOf(tex) ?? []].flat()),
    common,
  )
  const tokens = tokenize(text)
  const strings = new Strings(
    tokens,
    tokens.map(({ text }) => wordsWith(common)(text)),
  )
  return strings.keys(0, tokens.length - 1).map((key) => recall(memory, key))
}

const unpacked = (...counts: [number, number, number]) =>
  recall({ keys: Uint32Array.of(1), counts: Uint16Array.of(packCounts(...counts)) }, 1)

describe('the memory of strings', () => {
  const abstracts = ['a rate of $O(n)$', 'the rate $O(n)$', 'at $O(n)$, and $O(n) + 1$', 'in O(n) time']

  it('tells formulas from parts of formulas and from prose, by abstracts', () =>
    expect(known(abstracts, 'O(n)')[0]).toEqual(unpacked(3, 1, 1)))

  it('knows what looks alike', () => expect(known(abstracts, 'B(k)')).toEqual([unpacked(0, 0, 0), unpacked(3, 1, 1)]))

  it('forgets what few abstracts have', () => expect(known(abstracts.slice(1), 'O(n)')[0]).toEqual(unpacked(0, 0, 0)))
})

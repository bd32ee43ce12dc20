import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withoutUnseen } from '../src/unseen-characters.ts'

test.each([
  ['control characters', 'a\u0000b\u001bc\u007fd\u009fe', 'abcde'],
  ['halves of surrogate pairs', 'a\ud83db\ude00c \ud83d\ude00', 'abc \ud83d\ude00'],
  ['noncharacters', 'a\ufffeb\ufdd0c\u{1ffff}d', 'abcd'],
  ['what reorders a line', '\u202etxt\u202c \u2066a\u2069', 'txt a'],
  ['blanks without width, soft hyphens, byte order marks', 'a\u200bb\u00adc\u2060d\ufeffe', 'abcde'],
  ['fillers and tags', 'a\u3164b\u115fc\u{e0041}d', 'abcd'],
  ['joiners where nothing joins', 'at\u200dten\u200ction', 'attention'],
  ['direction marks where all goes from left to right', 'a\u200eb\u200fc\u061c', 'abc'],
  ['variation selectors behind others, as hidden messages have them', 'a\ufe0f\ufe01\u{e0101}', 'a\ufe0f'],
  ['marks heaped on a letter', `a${'\u0301'.repeat(40)}`, `a${'\u0301'.repeat(4)}`],
])('%s are left out', (_, text, seen) => {
  expect(withoutUnseen(text)).toBe(seen)
})

test.each([
  ['joiners between Persian letters', 'می\u200cخواهم'],
  ['joiners in Devanagari', 'क्\u200dष'],
  ['joiners of pictures', '\u{1f469}\u200d\u{1f52c} \u2764\ufe0f\u200d\u{1f525} \u{1f469}\u{1f3fd}\u200d\u{1f4bb}'],
  ['direction marks in Hebrew', 'שלום C++\u200e עולם'],
  ['accents', 'ệ Ȫ Ḝ e\u0323\u0302'],
  ['line breaks and tabs', 'a\n\tb\r\n'],
])('%s stay', (_, text) => {
  expect(withoutUnseen(text)).toBe(text)
})

test('white space that some programs take for the end of a line is a blank', () => {
  expect(withoutUnseen('a\u2028b\u2029c\u0085d\u000be\u001cf')).toBe('a b c d e f')
})

test('done twice, it is as if done once', () => {
  const char = fc.oneof(
    fc.constantFrom(...'a אم♥\u200c\u200d\u200e\u202e\ufe0f\u0301\u2060\u3164', '\u{1f469}', '\u{1f3fd}', '\u{e0100}'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  )
  fc.assert(
    fc.property(fc.array(char), (chars) => {
      const seen = withoutUnseen(chars.join(''))
      expect(withoutUnseen(seen)).toBe(seen)
      expect(seen.isWellFormed()).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

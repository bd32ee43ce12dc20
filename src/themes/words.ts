/** The words of a text as themes compare them: case, plural, hyphens, accents and CamelCase make no difference. */

export interface Word {
  /** Lower case, without accents. */
  readonly word: string
  /** `word` with its plural folded away; not always a word of the language. */
  readonly base: string
  /** Offsets into the text. */
  readonly start: number
  readonly end: number
  /** What follows: `joined` a space, hyphen, bracket or quote; `apart` other punctuation; `sentence` the end of one. */
  readonly after: 'joined' | 'apart' | 'sentence'
  /** On the first part of a CamelCase name: the whole of it and how many parts it has. */
  readonly whole?: { readonly word: string; readonly base: string; readonly parts: number }
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu
// Two letters at least on either side, so that LLMs and ViT stay whole.
const CAMEL = /(?<=[\p{Ll}\p{N}]{2})(?=\p{Lu}{2}|\p{Lu}\p{Ll}{2})|(?<=\p{Lu})(?=\p{Lu}\p{Ll}{2})/u
/** Most words, which need none of the above. */
const PLAIN = /^[A-Za-z]?[a-z0-9]*$/
const ABBREVIATIONS = new Set(['al', 'approx', 'cf', 'eq', 'fig', 'eg', 'ie', 'resp', 'vs', 'dr', 'g', 'e', 'i'])

/** @returns the words of a text in their order; CamelCase names (`FlashAttention`) as their parts. Linear time. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let previous: RegExpExecArray | undefined
  for (const match of text.matchAll(WORD)) {
    if (previous)
      append(words, previous, between(previous[0], text.slice(previous.index + previous[0].length, match.index), match[0]))
    previous = match
  }
  if (previous) append(words, previous, 'sentence')
  return words
}

/** The form in which a word and its plural are the same: `caches` and `cache`, `queries` and `query`. */
export function baseOf(word: string): string {
  let base = word
  if (base.length > 2 && base.endsWith('s') && !/(?:ss|us|is)$/.test(base)) base = base.slice(0, -1)
  if (base.length > 3 && base.endsWith('e')) base = base.slice(0, -1)
  return base.length > 3 && base.endsWith('y') ? `${base.slice(0, -1)}i` : base
}

function append(words: Word[], { 0: raw, index }: RegExpExecArray, after: Word['after']): void {
  const isPlain = PLAIN.test(raw)
  const word = isPlain ? raw.toLowerCase() : fold(raw)
  const parts = isPlain ? [raw] : raw.split(CAMEL)
  if (parts.length === 1) {
    words.push({ word, base: baseOf(word), start: index, end: index + raw.length, after })
    return
  }
  let start = index
  for (const [n, part] of parts.entries()) {
    const folded = fold(part)
    words.push({
      word: folded,
      base: baseOf(folded),
      start,
      end: start + part.length,
      after: n === parts.length - 1 ? after : 'joined',
      ...(n === 0 ? { whole: { word, base: baseOf(word), parts: parts.length } } : {}),
    })
    start += part.length
  }
}

function between(before: string, gap: string, next: string): Word['after'] {
  if (gap === ' ') return 'joined'
  if (/\n[ \t]*\n/.test(gap)) return 'sentence'
  if (/[.!?][)\]}”"'’*]*\s/.test(gap) && /^[\p{Lu}\p{N}]/u.test(next) && !ABBREVIATIONS.has(before.toLowerCase()))
    return 'sentence'
  return /[.,;:!?]/.test(gap) ? 'apart' : 'joined'
}

function fold(raw: string): string {
  return raw
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
}

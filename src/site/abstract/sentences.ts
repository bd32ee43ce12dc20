/** Where the sentences of an abstract end. */
const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })
/** After these a full stop ends no sentence, which Unicode's rules cannot know. */
const ABBREVIATION = /(?:\b(?:e\.g|i\.e|cf|vs|al|approx|resp|Fig|Figs|Eq|Eqs|Sec|Thm|Dr|Prof|St|No)|[^\p{L}]\p{Lu})\.\s*$/u

/** Offsets just behind each sentence, the last one the text's own end. */
export function sentenceEnds(text: string): number[] {
  const ends = [...sentences.segment(text)]
    .map(({ index, segment }) => index + segment.length)
    .filter((end) => end < text.length && !ABBREVIATION.test(text.slice(Math.max(0, end - 12), end)))
  return [...ends, text.length]
}

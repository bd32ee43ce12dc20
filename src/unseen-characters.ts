/** What a text of others may hold that no reader sees, or sees as something else: taken out where such text comes in. */

/**
 * Characters without a shape: controls, halves of surrogate pairs, noncharacters, and all that Unicode has ignored where it has no
 * effect: soft hyphens, blanks without width, fillers, tags, byte order marks, and what reorders a line (embeddings, overrides, isolates).
 *
 * Source: Unicode Character Database, Default_Ignorable_Code_Point and Noncharacter_Code_Point; for reordering UAX #9.
 */
const SHAPELESS =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\u0000-\u0008\u000e-\u001b\u007f-\u0084\u0086-\u009f\ufff9-\ufffb\p{DI}\p{Noncharacter_Code_Point}\p{Surrogate}]/u

/** Joiners and non-joiners before a letter of a script that joins, behind another or its mark. Source: UAX #31, section 2.3. */
const JOINING =
  /(?=\p{L})[\p{scx=Arab}\p{scx=Syrc}\p{scx=Mong}\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}\p{scx=Khmr}]/u
const JOINS = new RegExp(`(?:${JOINING.source}|(?!\\p{DI})\\p{M})[\\u200c\\u200d](?=${JOINING.source})`, 'u')

/** The joiner of two pictures, and one variation selector behind a character. */
const JOINS_PICTURES = /(?:\p{Extended_Pictographic}\ufe0f?|\p{Emoji_Modifier})\u200d(?=\p{Extended_Pictographic})/u
const VARIES = /(?!\p{DI})[\p{L}\p{N}\p{P}\p{S}][\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u

const UNSEEN = new RegExp(
  `${SHAPELESS.source}(?<!${[JOINS, JOINS_PICTURES, VARIES].map(({ source }) => source).join('|')})`,
  'gu',
)

/** Letters without a shape to the bidirectional algorithm: they do no more than the letters of a text written from right to left. */
const DIRECTION_MARKS: ReadonlySet<string> = new Set('\u061c\u200e\u200f')
const RIGHT_TO_LEFT = /(?=\p{L})[\p{scx=Hebr}\p{scx=Arab}\p{scx=Syrc}\p{scx=Thaa}\p{scx=Nkoo}]/u

/** More marks over one letter than any writing has would stand over the lines beside it. Source: UTS #39, section 5.4. */
const HEAPED = /(?<=[\p{Mn}\p{Me}]{4})[\p{Mn}\p{Me}]/gu

/** White space that ends a line in some programs and not in others, or that separates files and records. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const ODD_BLANKS = /[\v\f\u001c-\u001f\u0085\u2028\u2029]/g

/** `text` without what no reader sees, save where writing needs it; odd white space as blanks. Done twice, it is as if done once. */
export function withoutUnseen(text: string): string {
  const marked = RIGHT_TO_LEFT.test(text)
  return text
    .replace(UNSEEN, (char) => (marked && DIRECTION_MARKS.has(char) ? char : ''))
    .replace(HEAPED, '')
    .replace(ODD_BLANKS, ' ')
}

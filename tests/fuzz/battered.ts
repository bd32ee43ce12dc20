/** Texts that were real, battered: cut, repeated, moved about, cut off, and strewn with what has broken programs before. */
import fc from 'fast-check'

const place = fc.nat({ max: 0x7fff_ffff })

const strewn = fc.oneof(
  fc.constantFrom(
    ...['{', '}', '{{', '}}', '^', '_', '$', '$$', '\\', '\\\\', '\\(', '\\)', '\\[', '|', '%', '~', '&', '#', '`', '```'],
    ...[
      '\\frac{',
      '\\sqrt{',
      '\\left(',
      'mathcal{',
      '\\begin{',
      '\\def\\x{\\x}',
      '\\href{javascript:a}{b}',
      'left',
      'sqrt',
      '1{2}',
    ],
    ...['<', '>', '</', '<!--', '-->', '<script>', '<![CDATA[', ']]>', '&amp;', '&#0;', '&x;', '<?', '<title>', '<entry>'],
    ...['---', '\n---\n', '- ', '# ', '| ', '> ', '* ', '1. ', '](', '![', '[a]: b', ': ', '&a ', '*a ', '!!js ', '"', "'", ','],
    ...['[', ']', '[[', 'null', 'true', '1e999', '-0', '__proto__', 'constructor', '@article{', '\\\\ ( https://a.b ,  1kb)'],
    ...[
      '\n',
      '\n\n',
      '\r',
      '\r\n',
      '\t',
      ' ',
      '  ',
      '\u0000',
      '\u0085',
      '\u2028',
      '\ufeff',
      '\u202e',
      '\u200b',
      '\ud800',
      '\udc00',
    ],
    ...[
      'é',
      'e\u0301',
      'ﬁ',
      'ß',
      'İ',
      'α',
      '𝒪',
      '👩‍🔬',
      '漢字',
      '\u00ad',
      'Title: ',
      'Abstract: ',
      'Mar 12',
      'arXiv:2503.00001v2',
    ],
    ...['https://', 'javascript:a', 'data:,', 'http://[', '../', 'C:\\', 'Upvote 41', '12 authors', 'Published on 2025-03-12'],
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.string({ maxLength: 8 }),
)

const length = fc.oneof({ weight: 4, arbitrary: fc.nat({ max: 8 }) }, fc.nat({ max: 400 }))

type Blow = (text: string, others: readonly string[]) => string

const at = (text: string, where: number) => where % (text.length + 1)

/** The place of a line, and of the line after it. */
function lineAt(text: string, where: number): readonly [number, number] {
  const start = text.lastIndexOf('\n', at(text, where) - 1) + 1
  const end = text.indexOf('\n', start)
  return [start, end < 0 ? text.length : end + 1]
}

const blow: fc.Arbitrary<Blow> = fc.oneof(
  fc.tuple(place, length, strewn).map(([where, cut, put]): Blow => {
    return (text) => text.slice(0, at(text, where)) + put + text.slice(at(text, where) + cut)
  }),
  fc.tuple(place, strewn, fc.integer({ min: 2, max: 300 })).map(([where, put, times]): Blow => {
    return (text) => text.slice(0, at(text, where)) + put.repeat(times) + text.slice(at(text, where))
  }),
  fc.tuple(place, place, length).map(([from, to, size]): Blow => {
    return (text) => text.slice(0, at(text, to)) + text.slice(at(text, from), at(text, from) + size) + text.slice(at(text, to))
  }),
  place.map((where): Blow => {
    return (text) => {
      const [start, end] = lineAt(text, where)
      return text.slice(0, start) + text.slice(end)
    }
  }),
  fc.tuple(place, place).map(([from, to]): Blow => {
    return (text) => {
      const line = text.slice(...lineAt(text, from))
      const [start] = lineAt(text, to)
      return text.slice(0, start) + line + text.slice(start)
    }
  }),
  fc.tuple(place, place, place).map(([which, from, to]): Blow => {
    return (text, others) => {
      const other = others[which % Math.max(1, others.length)] ?? ''
      return text.slice(0, at(text, to)) + other.slice(at(other, from), at(other, from) + 2000) + text.slice(at(text, to))
    }
  }),
  place.map((where): Blow => {
    return (text) => text.slice(0, at(text, where))
  }),
)

/** A sample by its name, and what is left of its text. */
export interface Battered {
  readonly name: string
  readonly text: string
}

/** @param samples Real texts by name; at least one. */
export function battered(samples: ReadonlyMap<string, string>): fc.Arbitrary<Battered> {
  const texts = [...samples.values()]
  return fc
    .tuple(fc.constantFrom(...samples), fc.array(blow, { maxLength: 6 }))
    .map(([[name, text], blows]) => ({ name, text: blows.reduce((left, strike) => strike(left, texts), text) }))
}

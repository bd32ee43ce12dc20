/** Mints what a paper keeps for ever: slug, GUID and citation key. */
import { createHash } from 'node:crypto'
import slugify from '@sindresorhus/slugify'
import { v5 as uuidV5 } from 'uuid'
import { smallWords } from './small-words.ts'

/** Longest slug, before any suffix: with year and extension it stays far below every file system's 255 bytes. */
const LONGEST = 80

/** Namespace of the GUIDs: the UUID (version 5, URL namespace) of `https://arxiv.org/`, fixed for ever. */
const NAMESPACE = uuidV5('https://arxiv.org/', uuidV5.URL)

/** Braces around an accented letter, as in `Poincar{é}`, part no words. */
const ACCENTED = /\{((?:\P{ASCII}|[A-Za-z]\p{M})+)\}/gu

const ascii = (text: string) => slugify(text.replace(ACCENTED, '$1'), { decamelize: false })

/** First `digits` hexadecimal digits of the SHA-256 of a paper's identity. */
export function suffixOf(identity: string, digits = 6): string {
  return createHash('sha256').update(identity).digest('hex').slice(0, digits)
}

/**
 * The slug a raw title asks for: lower-case Latin letters and digits, cut at a word. A title that leaves little of itself in
 * Latin letters gets its identity's suffix.
 */
export function slugOf(title: string, identity: string): string {
  const whole = ascii(title)
  const cut = whole.length <= LONGEST ? whole : cutAtWord(whole)
  const wanted = title.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  const kept = whole.replaceAll('-', '').length
  if (kept > 0 && kept * 2 >= wanted) return cut
  return `${cut || 'paper'}-${suffixOf(identity)}`
}

/** A slug that is too long, up to the last word that fits and that does not ask for another. */
function cutAtWord(slug: string): string {
  const words = slug
    .slice(0, LONGEST + 1)
    .split('-')
    .slice(0, -1)
  while (words.length > 1 && smallWords.has(words.at(-1) ?? '')) words.pop()
  return words.join('-') || slug.slice(0, LONGEST)
}

/** `wanted`, or `wanted` with as much of the identity's hash as makes it free. */
export function firstFree(wanted: string, identity: string, taken: (name: string) => boolean): string {
  if (!taken(wanted)) return wanted
  for (let digits = 6; digits < 64; digits += 2) {
    const name = `${wanted}-${suffixOf(identity, digits)}`
    if (!taken(name)) return name
  }
  throw new Error(`no free name for ${wanted}`)
}

/** GUID for feeds: a version 5 UUID (RFC 9562) of the paper's identity, as a URN. */
export function guidOf(identity: string): string {
  return `urn:uuid:${uuidV5(identity, NAMESPACE)}`
}

/** The citation key a paper asks for: the first author's surname, when known, and the title's first three words that say something. */
export function keyOf(title: string, firstAuthor: string | undefined, identity: string): string {
  const words = ascii(title).split('-').filter(Boolean)
  const telling = words.filter((word) => !smallWords.has(word))
  const surname = firstAuthor === undefined ? '' : ascii(firstAuthor.trim().split(/\s+/).at(-1) ?? '').replaceAll('-', '')
  const key = [surname, ...(telling.length > 0 ? telling : words).slice(0, 3)].filter(Boolean).join('-').slice(0, 60)
  const trimmed = key.replace(/(?<!-)-+$/, '')
  return /^[a-z]/.test(trimmed) ? trimmed : `paper-${trimmed || suffixOf(identity)}`
}

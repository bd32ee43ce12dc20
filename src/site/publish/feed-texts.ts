/** Entries as feeds and letters have them, each read once: it stands in several, in several formats. */
import type { Entry } from '../../entry.ts'
import { type FeedText, feedText } from './feed-text.ts'

const texts = new WeakMap<Entry, FeedText>()

export function feedTextOf(entry: Entry): FeedText {
  const known = texts.get(entry) ?? feedText(entry)
  texts.set(entry, known)
  return known
}

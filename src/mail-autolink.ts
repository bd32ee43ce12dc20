/** Markdown takes `<+@0>` for a mail address, though its usual writer escapes only what begins with a letter. */
import type { Options } from 'remark-stringify'

/** What may stand before the `@`. Source: https://spec.commonmark.org/0.31.2/#email-autolink */
const LOCAL_PART = "[#-'*+\\-/0-9=?A-Z^-~.!]*"

/** For the writer: a `<` that may begin such an address, in this text or in what stands behind it, is escaped. */
export const mailAutolink: NonNullable<Options['unsafe']>[number] = {
  character: '<',
  after: `${LOCAL_PART}(?:@|$)`,
  inConstruct: 'phrasing',
}

/** Which addresses in a text of others may be followed from a page. */

import { withoutUnseen } from './unseen-characters.ts'

// What RFC 3987 lets stand in an address.
const ADDRESS = /^https?:\/\/[^\s\p{Cc}\p{Cf}<>"`{|}\\^]+$/iu
/** A host by its name: no user before it, who could be taken for the host, no number, and no letters that only look like those of another. */
const NAMED_HOST = /^https?:\/\/(?:[a-z0-9_-]+\.)+[a-z][a-z0-9-]+(?::\d+)?(?:[/?#]|$)/i
/** Longer ones are not followed by all browsers. */
const LONGEST = 2000

/** Whether `text` is a web address, http or https, at a host with a name in plain letters. */
export function isWebAddress(text: string): boolean {
  return (
    text.length <= LONGEST && NAMED_HOST.test(text) && ADDRESS.test(text) && withoutUnseen(text) === text && URL.canParse(text)
  )
}

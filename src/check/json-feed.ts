/** What makes a JSON feed valid. Quotations are from https://www.jsonfeed.org/version/1.1/. */
import { z } from 'zod'
import { isAbsolute, isRfc3339, relativeLinks, repeated } from './feed-texts.ts'

const address = z.string().refine(isAbsolute, 'is not an absolute address')
// “date_published (optional, string) specifies the date in RFC 3339 format.” The same is said of date_modified.
const date = z.string().refine(isRfc3339, 'is no RFC 3339 date')
// “If you provide an author object, then at least one is required”: name, url or avatar. We promise names.
const author = z.looseObject({ name: z.string().min(1), url: address.optional(), avatar: address.optional() })
const html = z
  .string()
  .min(1)
  .superRefine((text, context) => {
    for (const link of relativeLinks(text))
      context.addIssue({ code: 'custom', message: `has a link that is not absolute (${link})` })
  })

const item = z.looseObject({
  // “id (required, string) is unique for that item for that feed over time.”
  id: z.string().min(1),
  url: address,
  external_url: address.optional(),
  title: z.string().min(1),
  // “content_html and content_text are each optional strings — but one or both must be present.” Ours is HTML.
  content_html: html,
  date_published: date,
  date_modified: date.optional(),
  authors: z.array(author).optional(),
  tags: z.array(z.string()).optional(),
})

const feed = z.looseObject({
  // “version (required, string) is the URL of the version of the format the feed uses.”
  version: z.literal('https://jsonfeed.org/version/1.1'),
  // “title (required, string) is the name of the feed”.
  title: z.string().min(1),
  // “home_page_url (optional but strongly recommended, string)”, “feed_url (optional but strongly recommended, string)”.
  home_page_url: address,
  feed_url: address,
  next_url: address.optional(),
  authors: z.array(author).optional(),
  language: z.string().optional(),
  // “items is an array, and is required.”
  items: z.array(item),
})

/** What is wrong with a feed, one clause a fault; empty when it is valid. Takes the file's text. */
export function jsonFeedFaults(text: string): string[] {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return [`it is not JSON (${error instanceof Error ? error.message : String(error)})`]
  }
  const read = feed.safeParse(value)
  if (!read.success) return read.error.issues.map(({ path, message }) => `its ${path.join('.') || 'root'}: ${message}`)
  return repeated(read.data.items.map(({ id }) => id)).map((id) => `more than one item has the id ${id}`)
}

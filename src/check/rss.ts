/** What makes an RSS 2.0 feed valid. Quotations, where nothing else is named, are from https://www.rssboard.org/rss-specification. */
import { isAbsolute, relativeLinks, repeated } from './feed-texts.ts'
import { childrenOf, parseXml, type XmlElement } from './xml.ts'

/** “Required channel elements” and “Optional channel elements”. */
const CHANNEL = new Set(
  'title link description language copyright managingEditor webMaster pubDate lastBuildDate category generator docs cloud ttl image rating textInput skipHours skipDays item'.split(
    ' ',
  ),
)
/** “Elements of <item>”. */
const ITEM = new Set('title link description author category comments enclosure guid pubDate source'.split(' '))

/** What is wrong with a feed, one clause a fault; empty when it is valid. Takes the file's text. */
export function rssFaults(xml: string): string[] {
  let root: XmlElement
  try {
    // “All RSS files must conform to the XML 1.0 specification”.
    root = parseXml(xml)
  } catch (error) {
    return [`it is not well-formed XML (${error instanceof Error ? error.message : String(error)})`]
  }
  // “At the top level, a RSS document is a <rss> element, with a mandatory attribute called version, that specifies the version of
  // RSS that the document conforms to. If it conforms to this specification, the version attribute must be 2.0.”
  if (root.name !== 'rss') return [`its root is <${root.name}>, not <rss>`]
  const faults: string[] = []
  if (root.attributes.version !== '2.0') faults.push('its version is not 2.0')
  // “Subordinate to the <rss> element is a single <channel> element, which contains information about the channel (metadata) and its
  // contents.”
  const channels = childrenOf(root, 'channel')
  const [channel] = channels
  if (channel === undefined || channels.length > 1) return [...faults, `it has ${channels.length} channels, not one`]
  const items = childrenOf(channel, 'item')
  // “guid stands for globally unique identifier. It's a string that uniquely identifies the item.”
  const guids = repeated(items.map((item) => textOf(item, 'guid')))
  return [
    ...faults,
    ...channelFaults(channel),
    ...items.flatMap(itemFaults),
    ...guids.map((guid) => `more than one item has the guid ${guid}`),
  ]
}

function channelFaults(channel: XmlElement): string[] {
  const faults: string[] = []
  // “Here's a list of the required channel elements”: title, link, description.
  for (const name of ['title', 'link', 'description']) {
    if (!textOf(channel, name)) faults.push(`its channel has no ${name}`)
  }
  const self = childrenOf(channel, 'atom:link').find((link) => link.attributes.rel === 'self')
  // https://www.rssboard.org/rss-profile, “atom:link”: “a feed should contain an atom:link used for this purpose”, to identify its URL.
  if (self === undefined) faults.push('its channel has no atom:link to itself')
  else if (!isAbsolute(self.attributes.href ?? '')) faults.push('its atom:link is not an absolute address')
  return [...faults, ...commonFaults(channel, 'its channel', CHANNEL)]
}

function itemFaults(item: XmlElement, index: number): string[] {
  const title = textOf(item, 'title')
  const place = `item ${index + 1}${title ? ` (${title})` : ''}`
  const faults: string[] = []
  // “All elements of an item are optional, however at least one of title or description must be present.” We promise both.
  if (!title) faults.push(`${place} has no title`)
  const description = textOf(item, 'description')
  if (!description) faults.push(`${place} has no description`)
  for (const link of relativeLinks(description ?? '')) {
    faults.push(`${place} has a link inside that is not absolute (${link})`)
  }
  if (!textOf(item, 'link')) faults.push(`${place} has no link`)
  const [guid] = childrenOf(item, 'guid')
  // “In all cases, it's recommended that you provide the guid”.
  if (!guid?.text) faults.push(`${place} has no guid`)
  // “If the guid element has an attribute named isPermaLink with a value of true, the reader may assume that it is a permalink to the
  // item, that is, a url that can be opened in a Web browser”; “isPermaLink is optional, its default value is true.”
  else if (guid.attributes.isPermaLink !== 'false' && !isAbsolute(guid.text)) {
    faults.push(`${place} has a guid that is no address and does not say so (isPermaLink)`)
  }
  // “It's the email address of the author of the item.”
  for (const { text } of childrenOf(item, 'author')) {
    if (!text.includes('@')) faults.push(`${place} has an author that is no e-mail address (${text})`)
  }
  return [...faults, ...commonFaults(item, place, ITEM)]
}

function commonFaults(element: XmlElement, place: string, known: ReadonlySet<string>): string[] {
  const faults: string[] = []
  // “A RSS feed may contain elements and attributes not described on this page, only if those elements and attributes are defined in
  // a namespace.”
  for (const { name, uri } of element.children) {
    if (uri === '' && !known.has(name)) faults.push(`${place} has an element that RSS does not have (${name})`)
  }
  for (const { text } of childrenOf(element, 'link')) {
    // “The data in these elements must begin with an IANA-registered URI scheme, such as http://, https://, news://, mailto: and ftp://.”
    if (text && !isAbsolute(text)) faults.push(`${place} has a link that is not absolute (${text})`)
  }
  for (const name of ['title', 'link', 'description', 'guid', 'pubDate', 'lastBuildDate', 'language']) {
    if (childrenOf(element, name).length > 1) faults.push(`${place} has more than one ${name}`)
  }
  for (const name of ['pubDate', 'lastBuildDate']) {
    const date = textOf(element, name)
    if (date !== undefined && !isRfc822(date)) faults.push(`${place} has a ${name} that is no RFC 822 date (${date})`)
  }
  return faults
}

function textOf(element: XmlElement, name: string): string | undefined {
  return childrenOf(element, name)[0]?.text
}

/**
 * “All date-times in RSS conform to the Date and Time Specification of RFC 822, with the exception that the year may be expressed with
 * two characters or four characters (four preferred).”
 */
const RFC_822 =
  /^(?:(Mon|Tue|Wed|Thu|Fri|Sat|Sun), )?(\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4}) \d\d:\d\d(?::\d\d)? (?:GMT|UT|Z|[+-]\d{4})$/

function isRfc822(date: string): boolean {
  const match = RFC_822.exec(date)
  if (match === null || Number.isNaN(Date.parse(date))) return false
  const day = new Date(`${match[2]} UTC`)
  // Both the day of the month and the day of the week must be the calendar's own.
  if (day.getUTCDate() !== Number.parseInt(match[2] ?? '', 10)) return false
  return match[1] === undefined || day.toUTCString().startsWith(match[1])
}

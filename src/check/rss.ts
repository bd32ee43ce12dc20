/** What makes an RSS 2.0 feed valid. Quotations are from https://www.rssboard.org/rss-specification. */
import { pageFacts } from './page.ts'
import { childrenOf, parseXml, type XmlElement } from './xml.ts'

/** What is wrong with a feed, one clause a fault; empty when it is valid. Takes the file's text. */
export function rssFaults(xml: string): string[] {
  let root: XmlElement
  try {
    root = parseXml(xml)
  } catch (error) {
    return [`it is not well-formed XML (${error instanceof Error ? error.message : String(error)})`]
  }
  // “At the top level, a RSS document is a <rss> element, with a mandatory attribute called version […] must be 2.0.”
  if (root.name !== 'rss') return [`its root is <${root.name}>, not <rss>`]
  const faults: string[] = []
  if (root.attributes.version !== '2.0') faults.push('its version is not 2.0')
  // “Subordinate to the <rss> element is a single <channel> element.”
  const channels = childrenOf(root, 'channel')
  const [channel] = channels
  if (channel === undefined || channels.length > 1) return [...faults, `it has ${channels.length} channels, not one`]
  return [...faults, ...channelFaults(channel), ...childrenOf(channel, 'item').flatMap(itemFaults), ...repeatedGuids(channel)]
}

function channelFaults(channel: XmlElement): string[] {
  const faults: string[] = []
  // “Here's a list of the required channel elements”: title, link, description.
  for (const name of ['title', 'link', 'description']) {
    if (!textOf(channel, name)) faults.push(`its channel has no ${name}`)
  }
  const self = childrenOf(channel, 'atom:link').find((link) => link.attributes.rel === 'self')
  // https://www.rssboard.org/rss-profile: “the feed's own URL SHOULD be identified […] atom:link”.
  if (self === undefined) faults.push('its channel has no atom:link to itself')
  else if (!isAbsolute(self.attributes.href ?? '')) faults.push('its atom:link is not an absolute address')
  return [...faults, ...commonFaults(channel, 'its channel')]
}

function itemFaults(item: XmlElement, index: number): string[] {
  const title = textOf(item, 'title')
  const place = `item ${index + 1}${title ? ` (${title})` : ''}`
  const faults: string[] = []
  // “All elements of an item are optional, however at least one of title or description must be present.” We promise both.
  if (!title) faults.push(`${place} has no title`)
  const description = textOf(item, 'description')
  if (!description) faults.push(`${place} has no description`)
  for (const link of pageFacts(description ?? '').links) {
    if (!isAbsolute(link)) faults.push(`${place} has a link inside that is not absolute (${link})`)
  }
  if (!textOf(item, 'link')) faults.push(`${place} has no link`)
  const [guid] = childrenOf(item, 'guid')
  // “It's a string that uniquely identifies the item.”
  if (!guid?.text) faults.push(`${place} has no guid`)
  // “isPermaLink is optional, its default value is true”: then the guid is “a url that can be opened in a Web browser”.
  else if (guid.attributes.isPermaLink !== 'false' && !isAbsolute(guid.text)) {
    faults.push(`${place} has a guid that is no address and does not say so (isPermaLink)`)
  }
  return [...faults, ...commonFaults(item, place)]
}

function commonFaults(element: XmlElement, place: string): string[] {
  const faults: string[] = []
  for (const { text } of childrenOf(element, 'link')) {
    // “The data in these elements must begin with an IANA-registered URI scheme.”
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

function repeatedGuids(channel: XmlElement): string[] {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const item of childrenOf(channel, 'item')) {
    const guid = textOf(item, 'guid')
    if (guid !== undefined && seen.has(guid)) repeated.add(guid)
    if (guid !== undefined) seen.add(guid)
  }
  return [...repeated].map((guid) => `more than one item has the guid ${guid}`)
}

function textOf(element: XmlElement, name: string): string | undefined {
  return childrenOf(element, name)[0]?.text
}

function isAbsolute(address: string): boolean {
  return /^(?:https?:\/\/|mailto:)/.test(address)
}

/** “All date-times in RSS conform to the Date and Time Specification of RFC 822 […] (four [digits] preferred).” */
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

/** What makes an Atom feed valid. Quotations are from https://www.rfc-editor.org/rfc/rfc4287. */
import { isAbsolute, isRfc3339, relativeLinks, repeated } from './feed-texts.ts'
import { childrenOf, parseXml, type XmlElement } from './xml.ts'

const ATOM = 'http://www.w3.org/2005/Atom'
/** Elements that may stand in a feed (4.1.1) and in an entry (4.1.2), of which these there may be but one. */
const ONCE = [
  'id',
  'title',
  'updated',
  'published',
  'content',
  'summary',
  'subtitle',
  'generator',
  'icon',
  'logo',
  'rights',
  'source',
]
const MANY = ['author', 'category', 'contributor', 'entry', 'link']

/** What is wrong with a feed, one clause a fault; empty when it is valid. Takes the file's text. */
export function atomFaults(xml: string): string[] {
  let root: XmlElement
  try {
    root = parseXml(xml)
  } catch (error) {
    return [`it is not well-formed XML (${error instanceof Error ? error.message : String(error)})`]
  }
  // 4.1.1: “The "atom:feed" element is the document (i.e., top-level) element of an Atom Feed Document”.
  if (root.name !== 'feed' || root.uri !== ATOM) return [`its root is <${root.name}>, not Atom's <feed>`]
  const entries = childrenOf(root, 'entry')
  const faults = [...commonFaults(root, 'it'), ...entries.flatMap((entry, index) => entryFaults(entry, index, root))]
  // “atom:feed elements SHOULD contain one atom:link element with a rel attribute value of "self".”
  if (!hasLink(root, 'self')) faults.push('it has no link to itself')
  // 4.2.6: “The "atom:id" element conveys a permanent, universally unique identifier for an entry or feed.”
  for (const id of repeated(entries.map((entry) => textOf(entry, 'id')))) faults.push(`more than one entry has the id ${id}`)
  return faults
}

function entryFaults(entry: XmlElement, index: number, feed: XmlElement): string[] {
  const title = textOf(entry, 'title')
  const place = `entry ${index + 1}${title ? ` (${title})` : ''}`
  const faults = commonFaults(entry, place)
  // “atom:entry elements MUST contain one or more atom:author elements, unless […] in an Atom Feed Document, the atom:feed element
  // contains an atom:author element itself.”
  if (childrenOf(entry, 'author').length === 0 && childrenOf(feed, 'author').length === 0) faults.push(`${place} has no author`)
  // “atom:entry elements that contain no child atom:content element MUST contain at least one atom:link element with a rel attribute
  // value of "alternate".” We promise both.
  const [content] = childrenOf(entry, 'content')
  if (!content?.text) faults.push(`${place} has no content`)
  if (!hasLink(entry, 'alternate')) faults.push(`${place} has no link to its page`)
  for (const link of relativeLinks(content?.text ?? '')) {
    faults.push(`${place} has a link inside that is not absolute (${link})`)
  }
  return faults
}

function commonFaults(element: XmlElement, place: string): string[] {
  const faults: string[] = []
  // “atom:feed elements MUST contain exactly one atom:id element”, “atom:title”, “atom:updated”; of entries the same is said.
  for (const name of ['id', 'title', 'updated']) if (!textOf(element, name)) faults.push(`${place} has no ${name}`)
  for (const name of ONCE) if (childrenOf(element, name).length > 1) faults.push(`${place} has more than one ${name}`)
  for (const { name, uri } of element.children) {
    if (uri === ATOM && !ONCE.includes(name) && !MANY.includes(name)) {
      faults.push(`${place} has an element that Atom does not have (${name})`)
    }
  }
  // 3.3: “A Date construct is an element whose content MUST conform to the "date-time" production in [RFC3339].”
  for (const name of ['updated', 'published']) {
    const date = textOf(element, name)
    if (date && !isRfc3339(date)) faults.push(`${place} has a date in ${name} that is no RFC 3339 date (${date})`)
  }
  // 4.2.7.1: “atom:link elements MUST have an href attribute, whose value MUST be a IRI reference”. We promise whole addresses.
  for (const { attributes } of childrenOf(element, 'link')) {
    if (!isAbsolute(attributes.href ?? '')) faults.push(`${place} has a link that is not absolute (${attributes.href ?? ''})`)
  }
  // 4.2.2.1: “Category elements MUST have a "term" attribute.”
  for (const { attributes } of childrenOf(element, 'category'))
    if (!attributes.term) faults.push(`${place} has a category without term`)
  // 3.2.1: “Person constructs MUST contain exactly one "atom:name" element.”
  for (const author of childrenOf(element, 'author'))
    if (!textOf(author, 'name')) faults.push(`${place} has an author without name`)
  return faults
}

function textOf(element: XmlElement, name: string): string | undefined {
  return childrenOf(element, name)[0]?.text
}

/** “If the "rel" attribute is not present, the link element MUST be interpreted as if the link relation type is "alternate".” */
function hasLink(element: XmlElement, rel: string): boolean {
  return childrenOf(element, 'link').some(({ attributes }) => (attributes.rel ?? 'alternate') === rel)
}

/** Reads Atom and RSS (2.0, 1.0): arXiv's, whose texts are whole TeX, and other sites'. */
import { collect } from './collect.ts'
import { malformed } from './collect-faults.ts'
import type { ReadResult, Where } from './digest.ts'
import { dayOf } from './facts/day.ts'
import { paperOf } from './feed/paper-of.ts'
import { parseXml, type XmlElement } from './feed/parse-xml.ts'

/** @returns digests; none if the text is no well-formed XML from its beginning to its end, or no feed. */
export function readFeed(text: string, where: Where): ReadResult {
  const parsed = parseXml(text)
  if ('line' in parsed) return { digests: [], problems: [malformed(where.file, parsed.line, 'XML', parsed.why)] }
  const { root } = parsed
  const channel = root.child('channel') ?? root
  const entries = [...root.all('entry'), ...root.all('item'), ...(channel === root ? [] : channel.all('item'))]
  if (!['feed', 'rss', 'RDF'].includes(root.name)) {
    const why = `its outermost element is <${root.name}>, not <feed>, <rss> or <rdf:RDF>`
    return { digests: [], problems: [malformed(where.file, root.line, 'Atom or RSS', why)] }
  }
  const day = ['pubDate', 'lastBuildDate', 'updated', 'date', 'published']
    .map((name) => dayOf(channel.textOf(name)))
    .find((found) => found)
  const isArxiv = fromArxiv(channel)
  const error = entries.find((entry) => entry.textOf('id')?.includes('arxiv.org/api/errors'))
  if (error) {
    const why = `arXiv answered with an error: ${error.textOf('summary')?.trim() ?? 'it does not say which'}`
    return { digests: [], problems: [malformed(where.file, error.line, 'a list of papers', why)] }
  }
  return collect(
    {
      papers: entries.map((entry) => paperOf(entry, isArxiv)),
      tex: isArxiv ? 'whole' : 'unknown',
      day,
      dayLookedFor: '<pubDate>, <lastBuildDate> or <updated>',
    },
    where,
  )
}

/** Whether a feed is arXiv's own, and not another site's that links to arXiv. */
function fromArxiv(channel: XmlElement): boolean {
  const own = [channel.textOf('id'), channel.textOf('link'), ...channel.all('link').map((link) => link.attribute('href'))]
  return own.some((address) => /^https?:\/\/(?:[a-z]+\.)?arxiv\.org\//i.test(address?.trim() ?? ''))
}

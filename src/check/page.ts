/** What the rules need to know of one page, gathered in one pass over its HTML. */
import { Parser } from 'htmlparser2'

export interface PageFacts {
  /** Text of `<title>` in the head, trimmed; undefined when there is none. */
  readonly title: string | undefined
  /** Text of each `<h1>`, trimmed. */
  readonly headings: readonly string[]
  /** Length of each `<article>`'s text outside its headings, white space squeezed. */
  readonly articles: readonly number[]
  /** The same for each element of the class `abstract`. */
  readonly abstracts: readonly number[]
  /** Every place that a link or a fragment may name. */
  readonly ids: readonly string[]
  /** Addresses as written, of links and of everything loaded. */
  readonly links: readonly string[]
  /** What KaTeX said of formulas that it could not set. */
  readonly katexErrors: readonly string[]
  /** Scripts that stand in the page itself. */
  readonly inlineScripts: readonly string[]
  /** The page only sends the reader on (`<meta http-equiv="refresh">`). */
  readonly redirects: boolean
}

/** Attributes that hold one address each. */
const ADDRESS_ATTRIBUTES = ['href', 'src', 'poster', 'data', 'action'] as const
const HEADING = /^h[1-6]$/
const JSON_SCRIPT = /json|importmap|speculationrules/

/** Reads a page. Never fails: what is no HTML gives a page without title, heading and article. */
export function pageFacts(html: string): PageFacts {
  const facts = {
    title: undefined as string | undefined,
    headings: [] as string[],
    articles: [] as number[],
    abstracts: [] as number[],
    ids: new Set<string>(),
    links: new Set<string>(),
    katexErrors: [] as string[],
    inlineScripts: [] as string[],
    redirects: false,
  }
  /** Elements whose text is measured, with the depth at which they close. */
  const measured: { readonly depth: number; readonly lengths: number[]; readonly at: number }[] = []
  let depth = 0
  let headingDepth = 0
  let svgDepth = 0
  let collects: 'title' | 'h1' | 'script' | undefined
  let text = ''
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth++
        if (attributes.id !== undefined) facts.ids.add(attributes.id)
        if (name === 'a' && attributes.name !== undefined) facts.ids.add(attributes.name)
        for (const attribute of ADDRESS_ATTRIBUTES) {
          const address = attributes[attribute]
          if (address !== undefined) facts.links.add(address)
        }
        for (const candidate of attributes.srcset?.split(',') ?? []) {
          const [address] = candidate.trim().split(/\s/)
          if (address) facts.links.add(address)
        }
        if (attributes.class?.includes('katex-error')) facts.katexErrors.push(attributes.title ?? 'no message')
        if (name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'refresh') {
          facts.redirects = true
          const target = /url=(.*)$/i.exec(attributes.content ?? '')?.[1]
          if (target) facts.links.add(target)
        }
        if (name === 'svg') svgDepth++
        else if (HEADING.test(name)) headingDepth++
        if (name === 'article') measured.push({ depth, lengths: facts.articles, at: facts.articles.push(0) - 1 })
        if (attributes.class?.includes('abstract') && attributes.class.split(' ').includes('abstract')) {
          measured.push({ depth, lengths: facts.abstracts, at: facts.abstracts.push(0) - 1 })
        }
        if (name === 'h1' || (name === 'title' && svgDepth === 0)) {
          collects = name
          text = ''
        } else if (name === 'script' && attributes.src === undefined && !JSON_SCRIPT.test(attributes.type ?? '')) {
          collects = 'script'
          text = ''
        }
      },
      ontext(data) {
        if (collects !== undefined) text += data
        if (collects === 'script' || headingDepth > 0 || measured.length === 0) return
        const length = data.replace(/\s+/g, ' ').trim().length
        for (const { lengths, at } of measured) lengths[at] = (lengths[at] ?? 0) + length
      },
      onclosetag(name) {
        while (measured.at(-1)?.depth === depth) measured.pop()
        depth--
        if (name === 'svg') svgDepth--
        else if (HEADING.test(name)) headingDepth--
        if (name !== collects) return
        if (name === 'title') facts.title ??= text.trim()
        else if (name === 'h1') facts.headings.push(text.trim())
        else facts.inlineScripts.push(text)
        collects = undefined
      },
    },
    { decodeEntities: true },
  )
  parser.end(html)
  return { ...facts, ids: [...facts.ids], links: [...facts.links] }
}

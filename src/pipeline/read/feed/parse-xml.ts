/** XML as a tree of elements that know their lines; names are without their prefixes. */
import { SaxesParser } from 'saxes'

export class XmlElement {
  readonly name: string
  /** 1-based line of its start tag. */
  readonly line: number
  readonly attributes: Readonly<Record<string, string>>
  readonly children: XmlElement[] = []
  /** All text in it, its descendants' too. */
  text = ''

  constructor(name: string, line: number, attributes: Readonly<Record<string, string>>) {
    this.name = name
    this.line = line
    this.attributes = attributes
  }

  attribute(name: string): string | undefined {
    return this.attributes[name]
  }

  all(name: string): XmlElement[] {
    return this.children.filter((child) => child.name === name)
  }

  child(name: string): XmlElement | undefined {
    return this.children.find((child) => child.name === name)
  }

  /** Text of the first child of this name that has any. */
  textOf(name: string): string | undefined {
    return this.all(name).find(({ text }) => text.trim() !== '')?.text
  }
}

/** Entities of HTML that feeds use without declaring them. */
const ENTITIES = {
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  copy: '©',
  times: '×',
}

/** Elements in elements, at most; feeds have six. */
const DEEPEST = 100

export type ParsedXml = { readonly root: XmlElement } | { readonly line: number; readonly why: string }

/** The root element of `text`, or its first fault. Document types bring no entities in. */
export function parseXml(text: string): ParsedXml {
  const parser = new SaxesParser({ xmlns: false, position: true })
  Object.assign(parser.ENTITIES, ENTITIES)
  const open: XmlElement[] = []
  let root: XmlElement | undefined
  let fault: { line: number; why: string } | undefined
  let tagLine = 1
  parser.on('error', (error) => {
    fault ??= { line: parser.line, why: clause(error.message) }
  })
  parser.on('opentagstart', () => {
    tagLine = parser.line
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element = new XmlElement(local(name), tagLine, attributes)
    open.at(-1)?.children.push(element)
    root ??= element
    open.push(element)
    if (open.length > DEEPEST) fault ??= { line: parser.line, why: 'its elements stand too deep in each other' }
  })
  parser.on('closetag', () => {
    const closed = open.pop()
    const parent = open.at(-1)
    if (closed && parent && open.length <= DEEPEST) parent.text += closed.text
  })
  const add = (more: string) => {
    const element = open.at(-1)
    if (element) element.text += more
  }
  parser.on('text', add)
  parser.on('cdata', add)
  // In pieces, so that a fault at the beginning of a large file ends the work.
  for (let at = 0; at < text.length && !fault; at += 65_536) parser.write(text.slice(at, at + 65_536))
  if (!fault) parser.close()
  if (fault) return fault
  return root ? { root } : { line: 1, why: 'it has no element' }
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function clause(message: string): string {
  return message.replace(/^(?:\S+:)?\d+:\d+: /, '').replace(/\.$/, '')
}

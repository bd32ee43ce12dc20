/** XML read strictly: well-formed or refused. */
import { SaxesParser } from 'saxes'

export interface XmlElement {
  /** With its prefix, as written. */
  readonly name: string
  /** Of its namespace; empty outside of any. */
  readonly uri: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  /** Text directly inside, entities and CDATA decoded, trimmed. */
  readonly text: string
}

interface OpenElement {
  readonly name: string
  readonly uri: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: XmlElement[]
  text: string
}

/**
 * The root element of a document.
 *
 * @throws Error with line and column when the document is not well-formed XML 1.0 with namespaces, or has an undeclared prefix.
 */
export function parseXml(xml: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true })
  const document: OpenElement = { name: '', uri: '', attributes: {}, children: [], text: '' }
  const open = [document]
  const addText = (text: string) => {
    const element = open.at(-1)
    if (element) element.text += text
  }
  parser.on('error', (error) => {
    throw error
  })
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('opentag', ({ name, uri, attributes }) => {
    const values = Object.entries(attributes).map(([key, attribute]) => [key, attribute.value])
    open.push({ name, uri, attributes: Object.fromEntries(values), children: [], text: '' })
  })
  parser.on('closetag', () => {
    const element = open.pop()
    if (element) open.at(-1)?.children.push({ ...element, text: element.text.trim() })
  })
  parser.write(xml).close()
  const [root] = document.children
  if (root === undefined) throw new Error('there is no root element')
  return root
}

/** The children with that name. */
export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name)
}

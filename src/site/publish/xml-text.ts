/** Text that may stand in an XML document. */

/** XML 1.0, production 2: what is no Char may not stand in a document, not even escaped. */
const NO_XML_CHAR = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** `text` without the characters that XML has no way to say; nothing is escaped yet. */
export function xmlText(text: string): string {
  return text.replace(NO_XML_CHAR, '')
}

/** A document whose CDATA sections have no indent around them: some readers take it for text, and a title then begins with blanks. */
export function tightCdata(xml: string): string {
  return xml.replace(/>\s+<!\[CDATA\[/g, '><![CDATA[').replace(/\]\]>\s+<\//g, ']]></')
}

/** Text out of a fragment of HTML, or of plain text that only looks a little like it. */
import { Parser } from 'htmlparser2'

const TAGS =
  'a|abbr|article|b|blockquote|body|br|cite|code|dd|del|details|div|dl|dt|em|figure|figcaption|h[1-6]|hr|i|img|ins|kbd|li|mark|ol|p|pre|q|s|script|section|small|span|strike|strong|style|sub|summary|sup|table|tbody|td|th|thead|tr|tt|u|ul|var|jats:[a-z-]+'
const TAG = new RegExp(`</?(?:${TAGS})(?:\\s[^<>]*)?/?>`, 'i')
/** An opening bracket that begins no tag of HTML: `$x<y$`. */
const NO_TAG = new RegExp(`<(?!/?(?:${TAGS})(?:[\\s/][^<>]*)?>|!--)`, 'gi')
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i
const BLOCKS = /^(?:article|blockquote|br|dd|details|div|dl|dt|figure|h[1-6]|hr|li|ol|p|pre|section|table|td|th|tr|ul|jats:p)$/
const SILENT = /^(?:script|style|figcaption)$/
const RAISED: ReadonlyMap<string, string> = new Map(
  [...'0123456789+-n'].map((char, index) => [char, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ'][index] ?? char]),
)

/** `text` without tags, with entities as characters and blocks as paragraphs; as it is if it has neither. */
export function htmlText(text: string): string {
  if (!TAG.test(text)) return ENTITY.test(text) ? withoutTags(text.replaceAll('<', '&lt;')) : text
  return withoutTags(text.replace(NO_TAG, '&lt;'))
}

function withoutTags(html: string): string {
  let out = ''
  let silent = 0
  let raised = 0
  const parser = new Parser(
    {
      onopentagname(name) {
        if (BLOCKS.test(name)) out += '\n\n'
        if (SILENT.test(name)) silent += 1
        if (name === 'sup') raised += 1
      },
      onclosetag(name) {
        if (BLOCKS.test(name)) out += '\n\n'
        if (SILENT.test(name)) silent -= 1
        if (name === 'sup') raised -= 1
      },
      ontext(data) {
        if (silent === 0) out += raised > 0 ? lifted(data) : data
      },
    },
    { decodeEntities: true },
  )
  parser.end(html)
  return out.replace(/\n{3,}/g, '\n\n').replace(/^\n+|(?<!\n)\n+$/g, '')
}

/** Digits as raised digits; anything else after `^`, as plain text has it. */
function lifted(text: string): string {
  const signs = [...text].map((char) => RAISED.get(char))
  return signs.every((sign) => sign !== undefined) ? signs.join('') : `^${text}`
}

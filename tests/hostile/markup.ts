/** What HTML holds besides text, and what of it no page of ours may hold. */
import { Parser } from 'htmlparser2'

/** Each element as `a`, each attribute as `a href`, each name of a meta element, and scripts that stand in the page. */
export type Markup = ReadonlySet<string>

/** What KaTeX draws with; a site may hold a formula that another has not. */
const FORMULAS = [
  'math annotation semantics mrow mi mn mo mtext ms mspace mfrac msqrt mroot msub msup msubsup munder mover munderover mtable mtr mtd',
  'mpadded mphantom mstyle menclose mmultiscripts mprescripts svg path line g',
]
  .join(' ')
  .split(' ')
const FORMULA_ATTRIBUTES =
  /^(?:class|style|aria-hidden|xmlns|display|encoding|mathvariant|stretchy|accent|accentunder|fence|separator|minsize|maxsize|rspace|lspace|width|height|depth|voffset|linethickness|displaystyle|scriptlevel|columnalign|columnspacing|columnlines|rowspacing|rowlines|rowalign|notation|mathcolor|mathbackground|symmetric|largeop|movablelimits|form|side|minlabelspacing|viewBox|preserveAspectRatio|d|x1|x2|y1|y2|stroke-width|intent|arg|linebreak)$/i

const ADDRESSES = /^(?:href|src|srcset|action|formaction|poster|data|cite|background|manifest|ping|xlink:href)$/
/** Our own host, those that papers and their code are at, and addresses without a host. */
const SAFE_ADDRESS = /^(?:https?:\/\/[^\s<>"'`\\]+|\/(?!\/)[^\s<>"`\\]*|\.{0,2}\/?[\w#?.][^\s<>"`\\:]*|#.*|)$/
const NAMES_A_META = /^(?:name|property|http-equiv)$/
/** KaTeX's boxes, the chart's and the email's styles are numbers; none of them loads anything. */
const STYLE = /^[^<>{}\\]*$/
const LOADS = /url\s*\(|expression\s*\(|@import|position\s*:\s*(?:fixed|absolute|sticky)|behavior/i

export interface Found {
  readonly markup: Markup
  readonly faults: readonly string[]
}

export function readMarkup(html: string): Found {
  const markup = new Set<string>()
  const faults: string[] = []
  const ids = new Set<string>()
  let inline = false
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        markup.add(name)
        for (const [key, value] of Object.entries(attributes)) {
          markup.add(`${name} ${key.startsWith('data-') || key.startsWith('aria-') ? key.replace(/-.*/, '-*') : key}`)
          if (name === 'meta' && NAMES_A_META.test(key)) markup.add(`meta named ${value}`)
          if (/^on/i.test(key)) faults.push(`<${name} ${key}>`)
          if (ADDRESSES.test(key) && !SAFE_ADDRESS.test(value)) faults.push(`<${name} ${key}="${value}">`)
          if (key === 'style' && (!STYLE.test(value) || LOADS.test(value))) faults.push(`<${name} style="${value}">`)
          if (key === 'id') {
            if (ids.has(value)) faults.push(`two elements are #${value}`)
            ids.add(value)
          }
        }
        inline = name === 'script' && attributes.src === undefined && !attributes.type?.endsWith('json')
      },
      ontext(text) {
        if (inline) markup.add(`script of ${text}`)
      },
    },
    { recognizeSelfClosing: true },
  )
  parser.end(html)
  return { markup, faults }
}

/** What of `found` neither stands in `known` nor is a formula's. */
function unknown(found: Markup, known: Markup): string[] {
  return [...found].filter((one) => {
    const [name = '', attribute] = one.split(' ')
    if (known.has(one)) return false
    return !(FORMULAS.includes(name) && (attribute === undefined || FORMULA_ATTRIBUTES.test(attribute)))
  })
}

/** Each fault of `html`, and what of its markup is not `known`, with the place. */
export function faultsIn(html: string, known: Markup, where: string): string[] {
  const { markup, faults } = readMarkup(html)
  return [...faults, ...unknown(markup, known)].map((fault) => `${where}: ${fault}`)
}

/** What a reader reads in the first element of the class, a blank where a paragraph begins. */
export function textIn(html: string, className: string): string {
  let depth = 0
  let text = ''
  const parser = new Parser({
    onopentag(name, attributes) {
      if (depth > 0 || (text === '' && attributes.class?.split(' ').includes(className))) depth += 1
      if (depth > 0 && name === 'p') text += ' '
    },
    onclosetag() {
      if (depth > 0) depth -= 1
    },
    ontext(data) {
      if (depth > 0) text += data
    },
  })
  parser.end(html)
  return text.replace(/\s+/g, ' ').trim()
}

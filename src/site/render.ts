/** An entry's body as the HTML of its abstract. */
import type { Root as HastRoot } from 'hast'
import rehypeKatex from 'rehype-katex'
import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import type { Entry } from '../entry.ts'
import { katexOptions } from '../tex/katex.ts'
import { quietly } from '../tex/quietly.ts'
import { markDoubts } from './abstract/doubts.ts'
import { frameFormulas } from './abstract/formulas.ts'
import { safeLinks } from './abstract/links.ts'
import { parseMarkdown } from './abstract/markdown.ts'
import { mathmlHtml } from './abstract/mathml.ts'
import { formulasOf, type ShownFormula } from './abstract/occurrences.ts'
import { openUnrestored } from './abstract/open-unrestored.ts'
import { phraseOf, runs } from './abstract/phrase.ts'
import { otherRefusals, type Refusal, refusals } from './abstract/refusals.ts'
import { markUnrestored } from './abstract/unrestored.ts'

export interface Rendered {
  /** Formulas as KaTeX's HTML with MathML beside it. */
  readonly html: string
  /** Formulas as MathML alone, much lighter; undefined when there are no formulas. */
  readonly mathml: string | undefined
  /** Plain text, formulas in Unicode, in one line. */
  readonly text: string
  /** Formulas of title and body, in reading order. */
  readonly formulas: readonly ShownFormula[]
  /** What is left of formulas that could not be restored, as it stands in title and body. */
  readonly unrestored: readonly string[]
  /** Why formulas of title and body cannot be set; such an entry must not be published. */
  readonly refusals: readonly Refusal[]
}

const toHast = unified().use(remarkRehype)
const toHtml = unified().use(rehypeStringify)

/** Same entry, same bytes. Never throws for what an entry holds. */
export function renderEntry({ data, body }: Pick<Entry, 'data' | 'body'>): Rendered {
  const markdown = parseMarkdown(body)
  const formulas = formulasOf(data, markdown)
  const framed: HastRoot = toHast.runSync(markdown)
  safeLinks(framed)
  markUnrestored(framed, data)
  frameFormulas(
    framed,
    formulas.filter((formula) => formula.place === 'body'),
  )
  const refused: Refusal[] = []
  const katex = unified().use(rehypeKatex, katexOptions).use(refusals, refused)
  const tree: HastRoot = quietly(() => katex.runSync(framed))
  markDoubts(tree, formulas, data.slug)
  const html = toHtml.stringify(tree)
  const hasFormulas = formulas.some((formula) => formula.place === 'body')
  return {
    html,
    mathml: hasFormulas ? mathmlHtml(tree) : undefined,
    text: phraseOf(runs(markdown)).text,
    formulas,
    unrestored: openUnrestored(data, markdown),
    refusals: [...otherRefusals(parseMarkdown(data.title), markdown), ...refused],
  }
}

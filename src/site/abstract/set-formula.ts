/** One formula set by KaTeX, for tables of formulas; those of an abstract are set with it, in render.ts. */
import { fromHtmlIsomorphic } from 'hast-util-from-html-isomorphic'
import katex from 'katex'
import { katexOptions } from '../../tex/katex.ts'
import { quietly } from '../../tex/quietly.ts'
import { formulaHtml } from './formula-html.ts'
import { mathmlHtml } from './mathml.ts'
import type { ShownFormula } from './occurrences.ts'

/** From heavy to light: KaTeX's boxes with MathML beside them, MathML alone, text with raised and lowered scripts. */
export type Weight = 'katex' | 'mathml' | 'unicode'

/** HTML of a formula that KaTeX takes: an entry with any other is not published. */
export function setFormula({ tex, text, display }: Pick<ShownFormula, 'tex' | 'text' | 'display'>, weight: Weight): string {
  if (weight === 'unicode') return formulaHtml(text)
  const html = quietly(() => katex.renderToString(tex, { ...katexOptions, displayMode: display, throwOnError: true }))
  return weight === 'mathml' ? mathmlHtml(fromHtmlIsomorphic(html, { fragment: true })) : html
}

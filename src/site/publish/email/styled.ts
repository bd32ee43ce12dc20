/**
 * Styles set into the elements of a letter, for the many mail programs that know no stylesheet. Juice says once what each kind of element
 * gets and what stays in the head: to have it read whole letters takes longer than all else of them.
 */
import juice from 'juice'
import { editionStyle } from './edition-style.ts'

/** One of each element that the style names. */
const SAMPLE =
  '<body><div class="page"></div><div class="paper"></div><p class="meta"></p><h1></h1><h2></h2><h3></h3><a></a></body>'

const STYLE = /<style>[^<]*<\/style>/
const TAG = /<(?:a|body|div|h[123]|p)(?: [a-z-]+="[^"]*")*(?=>)/g

const sample = juice(`<style>\n${editionStyle}</style>${SAMPLE}`)
const [head = ''] = STYLE.exec(sample) ?? []
const styles = new Map([...sample.matchAll(/(<[^<>]*?)( style="[^"]*")>/g)].map(([, tag = '', style = '']) => [tag, style]))

/** @param html a letter with `editionStyle` in its head. */
export function styled(html: string): string {
  return html.replace(STYLE, () => head).replace(TAG, (tag) => tag + (styles.get(tag.startsWith('<a ') ? '<a' : tag) ?? ''))
}

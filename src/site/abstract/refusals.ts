/** What KaTeX refused: rehype-katex says so in a message and goes on, with the formula in red. */
import type { Root } from 'hast'
import type { Plugin } from 'unified'

export interface Refusal {
  readonly tex: string
  readonly why: string
}

/** Plugin to stand behind rehype-katex: adds every refused formula of the tree to `list`. */
export const refusals: Plugin<[Refusal[]], Root> = (list) => (_tree, file) => {
  for (const message of file.messages) {
    if (message.source !== 'rehype-katex') continue
    const code = message.ancestors?.at(-1)
    const tex = code && 'children' in code ? code.children.map((child) => ('value' in child ? child.value : '')).join('') : ''
    list.push({ tex, why: message.cause instanceof Error ? message.cause.message : message.reason })
  }
}

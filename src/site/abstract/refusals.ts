/** What KaTeX refused: rehype-katex says so in a message and goes on, with the formula in red. */
import type { Root } from 'hast'
import { toString as textOf } from 'mdast-util-to-string'
import type { Plugin } from 'unified'

export interface Refusal {
  readonly tex: string
  readonly why: string
}

/** Plugin to stand behind rehype-katex: adds every refused formula of the tree to `list`. */
export const refusals: Plugin<[Refusal[]], Root> = (list) => (_tree, file) => {
  for (const message of file.messages) {
    if (message.source !== 'rehype-katex') continue
    list.push({
      tex: textOf(message.ancestors?.at(-1)),
      why: message.cause instanceof Error ? message.cause.message : message.reason,
    })
  }
}

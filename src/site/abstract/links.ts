/** Links in abstracts lead out of the site and were chosen by no editor. */
import type { Root } from 'hast'
import { visit } from 'unist-util-visit'

export function safeLinks(tree: Root): void {
  visit(tree, 'element', (node) => {
    if (node.tagName === 'a') node.properties.rel = ['nofollow', 'noopener']
  })
}

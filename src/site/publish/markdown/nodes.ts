/** Markdown written through a syntax tree, so that no text in it becomes markup. */
import type { Heading, Link, List, ListItem, Paragraph, PhrasingContent, RootContent, Text } from 'mdast'
import remarkMath from 'remark-math'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { mailAutolink } from '../../../mail-autolink.ts'

const processor = unified()
  .use(remarkStringify, { bullet: '-', unsafe: [mailAutolink] })
  .use(remarkMath)
  .freeze()

/** @returns Markdown that ends with a line end. */
export const stringify = (children: RootContent[]): string => processor.stringify({ type: 'root', children })

export const text = (value: string): Text => ({ type: 'text', value })

export const link = (url: string, name: string): Link => ({ type: 'link', url, children: [text(name)] })

export const heading = (depth: Heading['depth'], name: string): Heading => ({ type: 'heading', depth, children: [text(name)] })

export const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children })

export function list(items: readonly PhrasingContent[][]): List {
  const children = items.map((item): ListItem => ({ type: 'listItem', spread: false, children: [paragraph(...item)] }))
  return { type: 'list', ordered: false, spread: false, children }
}

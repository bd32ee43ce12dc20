/** Papers, citations and the site in Markdown, read without formulas as most programs read it. */
import type { Nodes } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { once, unfit } from '../fit.ts'
import { type HostileSite, paperFile } from '../hostile-site.ts'

const processor = unified().use(remarkParse)
const MARKUP = new Set(['html', 'image', 'imageReference', 'linkReference', 'definition'])

export function markdown({ entries, read, url }: HostileSite): void {
  const faultsOf = (file: string, leads: (address: string) => boolean): string[] => {
    const text = read(file)
    const faults = unfit(text)
    visit(processor.parse(text), (node: Nodes) => {
      if (MARKUP.has(node.type) || (node.type === 'link' && !leads(node.url)))
        faults.push(`${node.type} ${text.slice(node.position?.start.offset, node.position?.end.offset)}`)
    })
    return faults.map((fault) => `${file}: ${fault}`)
  }

  test.each(['.md', '.cite.md'])('of papers as %s has no HTML, no image, and no link that is not to the web', (end) => {
    expect(
      entries.flatMap((entry) => faultsOf(paperFile(entry, end), (address) => /^https?:\/\/[^\s<>]+$/.test(address))),
    ).toEqual([])
  })

  test('llms.txt has none either and leads to this site alone', () => {
    const known = [url, 'https://arxiv.org/', 'https://github.com/', 'https://huggingface.co/', 'https://llmstxt.org']
    expect(once(faultsOf('llms.txt', (address) => known.some((start) => address.startsWith(start))))).toEqual([])
  })
}

/** `/katex/<version>/…`: KaTeX's stylesheet and its fonts, only in the one format that every browser reads. */
import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { katexPath } from '../katex-path.ts'
import type { PublishedFile } from './published-file.ts'

const stylesheet = createRequire(import.meta.url).resolve('katex/dist/katex.min.css')
const fonts = join(dirname(stylesheet), 'fonts')

export async function katexFiles(): Promise<PublishedFile[]> {
  const files = (await readdir(fonts)).filter((file) => file.endsWith('.woff2')).sort()
  return [
    {
      path: katexPath('katex.css'),
      type: 'text/css',
      from: [],
      content: async () => (await readFile(stylesheet, 'utf8')).replace(/,url\([^)]*\) format\("(?:woff|truetype)"\)/g, ''),
    },
    ...files.map((file) => ({
      path: katexPath(`fonts/${file}`),
      type: 'font/woff2',
      from: [],
      content: () => readFile(join(fonts, file)),
    })),
  ]
}

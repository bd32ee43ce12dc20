/** KaTeX's stylesheet, loaded by pages that have formulas alone; its fonts only in the one format that every browser reads. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import katexPackage from 'katex/package.json'

export const getStaticPaths = () => [{ params: { version: katexPackage.version } }]

export async function GET() {
  const css = await readFile(createRequire(import.meta.url).resolve('katex/dist/katex.min.css'), 'utf8')
  const body = css.replace(/,url\([^)]*\) format\("(?:woff|truetype)"\)/g, '')
  return new Response(body, { headers: { 'content-type': 'text/css' } })
}

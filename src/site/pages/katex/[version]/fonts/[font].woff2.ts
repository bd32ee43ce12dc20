/** KaTeX's fonts, beside its stylesheet. */
import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import katexPackage from 'katex/package.json'

const folder = join(dirname(createRequire(import.meta.url).resolve('katex/dist/katex.min.css')), 'fonts')

export async function getStaticPaths() {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.woff2')).sort()
  return files.map((file) => ({ params: { version: katexPackage.version, font: file.replace('.woff2', '') } }))
}

export async function GET({ params }: { params: { font: string } }) {
  return new Response(await readFile(join(folder, `${params.font}.woff2`)), { headers: { 'content-type': 'font/woff2' } })
}

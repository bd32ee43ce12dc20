/** Astro as it comes, with remark-math and rehype-katex. */
import { type Rival, withFrontMatter } from './rival.ts'

const CONFIG = `import { unified } from '@astrojs/markdown-remark'
import { defineConfig } from 'astro/config'
import rehypeKatex from 'rehype-katex'
import remarkMath from 'remark-math'
export default defineConfig({
  markdown: { processor: unified({ remarkPlugins: [remarkMath], rehypePlugins: [[rehypeKatex, { strict: false }]] }) },
})
`

const COLLECTION = `import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { z } from 'astro/zod'
const schema = z.object({ title: z.string(), digest: z.string(), themes: z.array(z.string()) })
export const collections = { papers: defineCollection({ loader: glob({ pattern: '*.md', base: './papers' }), schema }) }
`

const LAYOUT = `---
const { title } = Astro.props
---
<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>{title}</title><link rel="stylesheet" href="/katex.css" /></head>
  <body><header><a href="/">Digest</a></header><main data-pagefind-body><h1>{title}</h1><slot /></main></body>
</html>
`

const PAPER = `---
import { getCollection, render } from 'astro:content'
import Layout from '../../layouts/Layout.astro'
export async function getStaticPaths() {
  return (await getCollection('papers')).map((paper) => ({ params: { slug: paper.id }, props: { paper } }))
}
const { paper } = Astro.props
const { Content } = await render(paper)
---
<Layout title={paper.data.title}>
  <p><a href={'/digests/' + paper.data.digest + '/'}>{paper.data.digest}</a> {paper.data.themes.map((id) => <a href={'/themes/' + id + '/'}>{id}</a>)}</p>
  <Content />
</Layout>
`

const list = (field: string, test: string, abstracts: boolean) => `---
import { getCollection, render } from 'astro:content'
import Layout from '../../layouts/Layout.astro'
export async function getStaticPaths() {
  const papers = await getCollection('papers')
  const ids = [...new Set(papers.flatMap(({ data }) => data.${field}))]
  return ids.map((id) => ({ params: { id }, props: { id, papers: papers.filter(({ data }) => data.${test}) } }))
}
const { id, papers } = Astro.props
const shown = await Promise.all(papers.map(async (paper) => ({ paper, Content: (await render(paper)).Content })))
---
<Layout title={id}>
  <ol>{shown.map(({ paper, Content }) => <li><h2><a href={'/papers/' + paper.id + '/'}>{paper.data.title}</a></h2>${abstracts ? '<Content />' : ''}</li>)}</ol>
</Layout>
`

const HOME = `---
import { getCollection } from 'astro:content'
import Layout from '../layouts/Layout.astro'
const papers = await getCollection('papers')
const latest = papers.map(({ data }) => data.digest).sort().at(-1)
---
<Layout title="Digest">
  <ol>{papers.filter(({ data }) => data.digest === latest).map((paper) => <li><a href={'/papers/' + paper.id + '/'}>{paper.data.title}</a></li>)}</ol>
</Layout>
`

export const astro: Rival = {
  name: 'Astro 7 with rehype-katex',
  packages: {
    astro: '7.3.5',
    '@astrojs/markdown-remark': '7.3.1',
    'remark-math': '6.0.0',
    'rehype-katex': '7.0.1',
    katex: '0.16.47',
    pagefind: '1.6.0',
  },
  files: (papers) =>
    new Map([
      ['astro.config.mjs', CONFIG],
      ['src/content.config.ts', COLLECTION],
      ['src/layouts/Layout.astro', LAYOUT],
      ['src/pages/index.astro', HOME],
      ['src/pages/papers/[slug].astro', PAPER],
      ['src/pages/digests/[id].astro', list('digest', 'digest === id', true)],
      ['src/pages/themes/[id].astro', list('themes', 'themes.includes(id)', false)],
      ...papers.map(({ slug, body, ...fields }): [string, string] => [`papers/${slug}.md`, withFrontMatter(fields, body)]),
    ]),
  command: ['astro', 'build'],
  out: 'dist',
  caches: ['.astro', 'node_modules/.astro', 'node_modules/.vite'],
}

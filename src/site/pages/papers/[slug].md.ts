/** `/papers/<slug>.md`: one paper as Markdown. */
import type { APIRoute } from 'astro'
import { library } from '../../library.ts'
import type { Paper } from '../../paper.ts'
import { paperMarkdown } from '../../publish/markdown/paper-markdown.ts'
import { readStored } from '../../stored.ts'

export async function getStaticPaths() {
  const { papers } = await library()
  return papers.map((paper) => ({ params: { slug: paper.slug }, props: { paper } }))
}

export const GET: APIRoute<{ paper: Paper }> = async ({ props: { paper } }) => {
  const { themes } = await library()
  const labels = new Map(themes.map(({ id, label }) => [id, label]))
  const text = paperMarkdown(await readStored(paper.key), labels)
  return new Response(text, { headers: { 'content-type': 'text/markdown; charset=utf-8' } })
}

/** `/api/v1/…`: what the site knows, as JSON. */
import type { APIRoute } from 'astro'
import { apiFolder } from '../../../publish/api/addresses.ts'
import { type ApiDocument, apiDocuments } from '../../../publish/api/documents.ts'
import { documentJson } from '../../../publish/api/json.ts'

export async function getStaticPaths() {
  const documents = await apiDocuments()
  return documents.map((document) => ({
    params: { path: document.path.slice(apiFolder.length).replace(/\.json$/, '') },
    props: { document },
  }))
}

export const GET: APIRoute<{ document: ApiDocument }> = async ({ props: { document } }) =>
  new Response(documentJson(document.kind, await document.content()))

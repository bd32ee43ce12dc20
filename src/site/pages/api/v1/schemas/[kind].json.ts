/** `/api/v1/schemas/…`: what each kind of document holds, as JSON Schema. */
import type { APIRoute } from 'astro'
import { schemaJson } from '../../../../publish/api/json.ts'
import { type ApiKind, apiKinds } from '../../../../publish/api/schemas.ts'

export const getStaticPaths = () => apiKinds.map((kind) => ({ params: { kind }, props: { kind } }))

export const GET: APIRoute<{ kind: ApiKind }> = ({ props: { kind } }) => new Response(schemaJson(kind))

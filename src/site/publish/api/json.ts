/** The API's documents and schemas as JSON. */
import { z } from 'zod'
import { absolute } from '../../href.ts'
import { apiPaths } from './addresses.ts'
import { type ApiContent, type ApiKind, apiSchemas } from './schemas.ts'

const text = (value: unknown) => `${JSON.stringify(value)}\n`

export function documentJson(kind: ApiKind, content: ApiContent<ApiKind>): string {
  return text({ $schema: absolute(apiPaths.schema(kind)), ...content })
}

/** JSON Schema of the documents of a kind, in the 2020-12 dialect. */
export function schemaJson(kind: ApiKind): string {
  return text({ $id: absolute(apiPaths.schema(kind)), ...z.toJSONSchema(apiSchemas[kind]) })
}

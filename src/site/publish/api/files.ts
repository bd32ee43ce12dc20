/** `/api/v1/…`: what the site knows, as JSON, and the JSON Schema of each kind of document. */
import type { Library } from '../../shelves.ts'
import type { PublishedFile } from '../published-file.ts'
import { apiPaths } from './addresses.ts'
import { apiDocuments } from './documents.ts'
import { documentJson, schemaJson } from './json.ts'
import { apiKinds } from './schemas.ts'

const type = 'application/json'

export function apiFiles(shelves: Library): PublishedFile[] {
  return [
    ...apiDocuments(shelves).map(({ kind, path, content, ...rest }) => ({
      path,
      type,
      ...rest,
      content: async () => documentJson(kind, await content()),
    })),
    ...apiKinds.map((kind) => ({ path: apiPaths.schema(kind), type, content: () => schemaJson(kind) })),
  ]
}

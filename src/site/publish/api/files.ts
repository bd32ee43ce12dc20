/** `/api/v1/…`: what the site knows, as JSON, and the JSON Schema of each kind of document. */
import type { Library } from '../../shelves.ts'
import type { PublishedFile } from '../published-file.ts'
import { apiPaths } from './addresses.ts'
import { apiDocuments } from './documents.ts'
import { documentJson, schemaJson } from './json.ts'
import { apiKinds } from './schemas.ts'

const type = 'application/json'

export function* apiFiles(shelves: Library): Generator<PublishedFile> {
  for (const { kind, path, content, ...rest } of apiDocuments(shelves))
    yield { path, type, ...rest, content: async () => documentJson(kind, await content()) }
  for (const kind of apiKinds) yield { path: apiPaths.schema(kind), type, content: () => schemaJson(kind) }
}

/** JSON documents of a built site, held against the JSON Schemas beside them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { z } from 'zod'
import type { TestSite } from './build-site.ts'
import { filesBelow } from './files.ts'

const named = z.object({ $schema: z.string() })

/** @returns a check of one of the site's documents: what is wrong with it, nothing when it is as its schema says. */
export function schemaCheck({ out, url }: Pick<TestSite, 'out' | 'url'>): (path: string) => string[] {
  const ajv = new Ajv2020({ allErrors: true })
  formats.default(ajv)
  const read = (path: string) => JSON.parse(readFileSync(join(out, path), 'utf8'))
  for (const file of filesBelow(join(out, 'api/v1/schemas'))) ajv.addSchema(read(join('api/v1/schemas', file)))
  return (path) => {
    const document = read(path)
    const { $schema } = named.parse(document)
    if (!$schema.startsWith(url)) return [`${$schema} is not on this site`]
    return ajv.validate($schema, document) ? [] : [ajv.errorsText()]
  }
}

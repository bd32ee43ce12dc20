/** Astro's collections: there is one, of papers. */
import { defineCollection } from 'astro:content'
import { z } from 'astro/zod'
import { papersLoader } from './loader.ts'
import type { Paper } from './paper.ts'

export const collections = {
  // The loader holds entries against their own contract, src/entry.ts; here the shape has only to be known.
  papers: defineCollection({ loader: papersLoader(), schema: z.custom<Paper>() }),
}

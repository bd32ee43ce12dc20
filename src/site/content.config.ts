/** Astro's collections: there is one, of papers. */
import { defineCollection } from 'astro:content'
import { z } from 'astro/zod'
import { papersLoader } from './loader.ts'

export const collections = {
  papers: defineCollection({ loader: papersLoader(), schema: z.object({ key: z.string() }) }),
}

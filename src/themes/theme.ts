/** What `content/themes.yaml` holds: the themes, and which words speak for each. */
import { z } from 'zod'

const phrases = z.array(z.string().min(1)).min(1).readonly()

const termSchema = z.strictObject({
  /** Phrases for kinds of one thing, which share a count; `*` at the end of a word stands for any ending. */
  words: phrases,
  /** What one mention between the edges of an abstract is worth, in points; below 0 it speaks against the theme. */
  weight: z.number(),
  /** A mention counts only beside one of these: in its sentence, or, for a title, anywhere in the paper. */
  with: phrases.optional(),
  /** A mention does not count when its sentence or title says one of these. */
  without: phrases.optional(),
})

export const themeSchema = z.strictObject({
  /** Part of the theme's address, so kept for ever. */
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not lower-case letters and digits joined by single hyphens'),
  label: z.string().min(1),
  definition: z
    .string()
    .regex(/^\p{Lu}(?:[^.!?]|[.!?](?!\s|$))*[.!?]$/u, 'is not one sentence from its capital to its full stop'),
  terms: z.array(termSchema).min(1).readonly(),
})

/** Id of the shelf for papers of no theme, which no theme may have. */
export const MORE = 'more'

export type Theme = Readonly<z.infer<typeof themeSchema>>
export type Term = Theme['terms'][number]

/** Where content is read and the site is written; `DIGEST_CONTENT` and `DIGEST_OUT` put other folders in their place. */
import { resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')

/** Absolute paths of the folders that commands work on. */
export const folders = {
  root,
  content: resolve(root, process.env.DIGEST_CONTENT ?? 'content'),
  out: resolve(root, process.env.DIGEST_OUT ?? 'dist'),
} as const

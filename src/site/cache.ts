/** Where Astro and the loader keep what they made; one folder for each content folder, so that two never mix. */
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { folders } from '../folders.ts'

/** @param content absolute path of a content folder. */
export const cacheFolderOf = (content: string): string =>
  join(folders.root, '.cache', 'site', createHash('sha256').update(content).digest('hex').slice(0, 12))

/** Absolute path. Nothing of it is published. */
export const cacheFolder = cacheFolderOf(folders.content)

/** Folder of rendered entries below `cacheFolder`. */
export const renderedFolder = 'rendered'

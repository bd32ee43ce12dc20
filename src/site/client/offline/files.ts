/** What of the site the service worker knows beforehand; put in by the build (publish/service-worker.ts). */
import type { FileList } from './background.ts'

export interface OfflineFiles {
  /** Path of the site; ends with a slash. */
  readonly base: string
  /** Names of files and folders at the top of the site: another site may stand in others. */
  readonly folders: readonly string[]
  /** Pages kept from the first visit on, below the base. */
  readonly shell: readonly string[]
  /** The page that is shown for one that is not kept. */
  readonly offline: string
  /** What the pages of the shell load. */
  readonly assets: readonly string[]
  /** What is kept in the background. */
  readonly background: FileList
  /** Changes with the shell's content, so that a browser finds the worker changed. */
  readonly version: string
}

declare const OFFLINE_FILES: OfflineFiles

export const files = OFFLINE_FILES

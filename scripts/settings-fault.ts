/**
 * Imported before anything else by commands that read `site.config.ts`, which is checked while it is imported: what is wrong with it is
 * told by itself, without the program's stack.
 */
import { isMainThread } from 'node:worker_threads'
import { SettingsError } from '../src/config.ts'

function tell(error: Error): void {
  console.error(error instanceof SettingsError ? error.message : error)
  process.exit(1)
}

// A thread's errors reach its command, and those that come when all is imported are none of the settings.
if (isMainThread) {
  process.on('uncaughtException', tell)
  setImmediate(() => process.off('uncaughtException', tell))
}

/** The reader's list in this browser, one for all pages. */
import { keep, kept, onKeptElsewhere } from '../storage.ts'
import { parseSaved, type SavedPaper } from './list.ts'

const NAME = 'saved'
const listeners: (() => void)[] = []

export const savedPapers = (): SavedPaper[] => parseSaved(kept(NAME))

/** Whether the browser took it; if not, the list holds for this page. */
export function keepSaved(list: readonly SavedPaper[]): boolean {
  const isKept = keep(NAME, JSON.stringify(list))
  for (const listener of listeners) listener()
  return isKept
}

/** Calls after every change, also by another page. */
export function onSaved(then: () => void): void {
  listeners.push(then)
  onKeptElsewhere(NAME, then)
  // A page that the back button brings back may be older than the list.
  addEventListener('pageshow', ({ persisted }) => persisted && then())
}

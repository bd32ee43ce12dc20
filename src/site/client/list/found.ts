/** Results of a search can be ticked, saved and walked through like any list. */
import { showSaved } from '../saved/buttons.ts'
import { dressRows } from './dress.ts'
import { wireListKeys } from './keys.ts'
import { rowsOf } from './rows.ts'
import { wireSelection } from './selection.ts'

let isWired = false

/** @param results the list that results come into and leave. */
export function wireFound(results: HTMLElement): void {
  if (isWired) return
  isWired = true
  const showSelection = wireSelection()
  const dress = () => {
    dressRows(rowsOf(results))
    showSaved()
    // Ticked results may have left.
    showSelection?.()
  }
  dress()
  new MutationObserver(dress).observe(results, { childList: true })
  wireListKeys()
}

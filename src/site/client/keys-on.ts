/** Whether keys without Ctrl do anything: who speaks to the computer must be able to switch them off (WCAG 2.1.4). */
import { forget, keep, kept } from './storage.ts'

const NAME = 'keys'

export const keysAreOn = (): boolean => kept(NAME) !== 'off'

export function switchKeys(isOn: boolean): void {
  if (isOn) forget(NAME)
  else keep(NAME, 'off')
}

/** Whether a key is meant as a command: alone, on no field that takes text, under no open dialog. */
export function isCommand(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented || !keysAreOn()) return false
  const at = event.target instanceof Element ? event.target : document.body
  return !at.closest('textarea, select, dialog, [contenteditable], input:not([type=checkbox], [type=radio])')
}

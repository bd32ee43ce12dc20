/** Gives rows what only scripts can use: a box to tick and a button that saves. Their names and shapes come from the page. */

import { ofTitle } from '../../words.ts'
import { nameOf } from '../paper-element.ts'

/** @param rows those that have theirs already stay as they are. */
export function dressRows(rows: Iterable<HTMLElement>): void {
  const tools = document.querySelector<HTMLTemplateElement>('#row-tools')?.content
  if (!tools) return
  for (const row of rows) {
    if (row.querySelector('.pick')) continue
    const own = document.importNode(tools, true)
    for (const name of own.querySelectorAll('.unseen')) name.append(ofTitle(nameOf(row)))
    const pick = own.querySelector('.pick')
    if (pick) row.querySelector('.row-mark')?.append(pick)
    row.querySelector('.actions')?.append(own)
  }
}

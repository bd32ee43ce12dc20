/** Results of a search can be ticked, saved and walked through like any list. */
import { arxivPage } from '../../arxiv.ts'
import type { Known } from '../../coins.ts'
import { nameOf } from '../paper-element.ts'
import { showSaved } from '../saved/buttons.ts'
import { addCoins } from './coins-span.ts'
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
    const rows = rowsOf(results)
    dressRows(rows)
    for (const row of rows) addCoins(row, known(row))
    showSaved()
    // Ticked results may have left.
    showSelection?.()
  }
  dress()
  new MutationObserver(dress).observe(results, { childList: true })
  wireListKeys()
}

function known(row: HTMLElement): Known {
  const { authors = '', published, arxiv } = row.dataset
  const page = row.querySelector<HTMLAnchorElement>('.row-title a')?.href ?? location.href
  return {
    title: nameOf(row),
    authors: authors.split(', ').filter(Boolean),
    published,
    address: arxiv === undefined ? page : arxivPage(arxiv),
  }
}

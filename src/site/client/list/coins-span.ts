/** What a reference manager finds of a paper whose row a script has made; nothing to see or hear. */
import { coins, type Known } from '../../coins.ts'

/** @param row gets one span, however often it is asked for. */
export function addCoins(row: HTMLElement, known: Known): void {
  if (row.querySelector('.Z3988')) return
  const span = Object.assign(document.createElement('span'), { className: 'Z3988', title: coins(known), hidden: true })
  row.querySelector('.row-body')?.before(span)
}

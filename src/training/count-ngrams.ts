/** Counts n-grams of TeX tokens and smooths them: interpolated Kneser-Ney (Chen and Goodman 1998, section 4.1.6). */
import { BASE, BEGIN, END, type NgramTables, ORDER, UNSEEN } from '../pipeline/restore/decode/language-model.ts'
import { NumberTable } from '../pipeline/restore/decode/number-table.ts'
import { texTokens } from '../pipeline/restore/decode/tex-tokens.ts'

/** Taken from each count of an n-gram and given to what was not seen; 0.75 did best of 0.6, 0.75 and 0.9. */
const DISCOUNT = 0.75

interface Context {
  total: number
  readonly counts: Map<number, number>
}

/** The model of `formulas` (TeX); those whose braces do not pair up are left out. */
export function countNgrams(formulas: Iterable<string>): NgramTables {
  const ids = new Map<string, number>(['<begin>', '<end>', '<unknown>'].map((token, id) => [token, id]))
  const contexts: Map<number, Context>[] = Array.from({ length: ORDER }, () => new Map())
  for (const tex of formulas) {
    const tokens = texTokens(tex) ?? []
    if (tokens.length === 0) continue
    const sequence = new Array<number>(ORDER - 1).fill(BEGIN)
    for (const token of tokens) sequence.push(idOf(ids, token))
    sequence.push(END)
    for (let i = ORDER - 1; i < sequence.length; i++)
      seen(contexts, ORDER - 1, keyOf(sequence, i - ORDER + 1, i), sequence[i] ?? END)
  }
  // Of shorter n-grams what counts is how many different tokens they followed, not how often they stood there.
  for (let n = ORDER - 1; n > 0; n--) {
    for (const [key, context] of contexts[n] ?? []) {
      for (const token of context.counts.keys()) seen(contexts, n - 1, key % BASE ** (n - 1), token)
    }
  }
  return smoothed([...ids.keys()], contexts)
}

function idOf(ids: Map<string, number>, token: string): number {
  const known = ids.get(token)
  if (known !== undefined) return known
  if (ids.size >= BASE) throw new Error(`more than ${BASE} kinds of TeX tokens; raise BASE`)
  ids.set(token, ids.size)
  return ids.size - 1
}

function keyOf(sequence: readonly number[], from: number, to: number): number {
  let key = 0
  for (let i = from; i < to; i++) key = key * BASE + (sequence[i] ?? 0)
  return key
}

function seen(contexts: readonly Map<number, Context>[], n: number, key: number, token: number): void {
  const order = contexts[n]
  if (!order) return
  let context = order.get(key)
  if (!context) {
    context = { total: 0, counts: new Map() }
    order.set(key, context)
  }
  context.total++
  context.counts.set(token, (context.counts.get(token) ?? 0) + 1)
}

function smoothed(tokens: readonly string[], contexts: readonly Map<number, Context>[]): NgramTables {
  const logs: Map<number, number>[] = []
  const backoffs: Map<number, number>[] = []
  for (const [n, order] of contexts.entries()) {
    const log = new Map<number, number>()
    const backoff = new Map<number, number>()
    for (const [key, { total, counts }] of order) {
      const rest = (DISCOUNT * counts.size) / total
      backoff.set(key, Math.log(rest))
      for (const [token, count] of counts) {
        const shorter = n === 0 ? Math.exp(UNSEEN) : Math.exp(logs[n - 1]?.get((key % BASE ** (n - 1)) * BASE + token) ?? 0)
        log.set(key * BASE + token, Math.log((count - DISCOUNT) / total + rest * shorter))
      }
    }
    logs.push(log)
    backoffs.push(backoff)
  }
  return { tokens, logs: logs.map(NumberTable.of), backoffs: backoffs.map(NumberTable.of) }
}

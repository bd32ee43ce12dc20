/** Makes requests of the words after `npm run fetch --`. */
import { parseArgs } from 'node:util'
import { arxivDay, bases, type DigestRequest, daysBetween, feedNow, hfDay } from '../../src/fetch/requests.ts'
import { isDay } from '../../src/pipeline/read/facts/day.ts'

/** What is wrong with a command line. */
class BadArguments extends Error {}

const DAY = 86_400_000
const MOST_DAYS = 400

/** What a command line asks for. */
export interface FetchPlan {
  readonly requests: readonly DigestRequest[]
  /** Milliseconds. */
  readonly interval: number
}

/**
 * @param args The command line's words.
 * @param now Milliseconds since 1970.
 * @returns undefined when help is asked for.
 * @throws BadArguments, and what `parseArgs` throws.
 */
export function planOf(args: readonly string[], now: number): FetchPlan | undefined {
  const { values } = parseArgs({
    args: [...args],
    options: {
      source: { type: 'string' },
      date: { type: 'string' },
      since: { type: 'string' },
      half: { type: 'boolean', default: false },
      category: { type: 'string', multiple: true },
      url: { type: 'string' },
      name: { type: 'string' },
      wait: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return undefined
  const where = { hf: process.env.DIGEST_HF_URL ?? bases.hf, arxiv: process.env.DIGEST_ARXIV_URL ?? bases.arxiv }
  const interval = (values.wait === undefined ? (values.source === 'arxiv' ? 3 : 1) : Number(values.wait)) * 1000
  if (!(interval >= 0)) throw new BadArguments('--wait takes a number of seconds')
  if (values.source === 'feed') {
    if (values.url === undefined || !/^https?:\/\//.test(values.url) || !URL.canParse(values.url))
      throw new BadArguments('--source feed needs --url, an address that begins with https://')
    return { requests: [feedNow(values.url, values.name)], interval }
  }
  const days = daysOf(values, now)
  if (values.source === 'hf') return { requests: days.map((day) => hfDay(day, where)), interval }
  if (values.source === 'arxiv') {
    const categories = values.category ?? []
    if (categories.length === 0 || categories.some((name) => !/^[a-z-]+(?:\.[A-Za-z-]+)?$/.test(name)))
      throw new BadArguments('--source arxiv needs --category, such as cs.LG')
    return { requests: days.flatMap((day) => categories.map((name) => arxivDay(name, day, where))), interval }
  }
  throw new BadArguments('--source is one of hf, arxiv, feed')
}

function daysOf({ date, since, half }: { date?: string; since?: string; half: boolean }, now: number): string[] {
  const dayAt = (time: number) => new Date(time).toISOString().slice(0, 10)
  const last = dayAt(half ? now : now - DAY)
  for (const day of [date, since])
    if (day !== undefined && !(/^\d{4}-\d{2}-\d{2}$/.test(day) && isDay(day))) throw new BadArguments(`there is no day ${day}`)
  if (date !== undefined && since !== undefined) throw new BadArguments('give --date or --since, not both')
  const first = date ?? since ?? last
  if (first > dayAt(now)) throw new BadArguments(`${first} is yet to come`)
  if (first > last)
    throw new BadArguments(
      `${first} is not over (UTC), so its list may be half; fetch it tomorrow, or give --half to have it now`,
    )
  const days = date === undefined ? daysBetween(first, last) : [date]
  if (days.length > MOST_DAYS) throw new BadArguments(`--since asks for ${days.length} days; ${MOST_DAYS} is the most`)
  return days
}

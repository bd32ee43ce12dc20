/** What is asked of each source, and under which name its answer is kept. Addresses and names alone; nothing is fetched here. */

export interface DigestRequest {
  readonly url: string
  /** The digest's file, relative to the content folder; for a feed without the day, which the answer says. */
  readonly file: string
  /** The day that is asked for, `YYYY-MM-DD`; undefined for whatever a feed has now. */
  readonly day: string | undefined
  readonly accept: string
  /** The form that the answer must have, by its name in the table of forms; undefined for any. */
  readonly form: string | undefined
}

/** Where the sources stand; others can be put in their place. */
export interface Bases {
  readonly hf: string
  readonly arxiv: string
}

export const bases: Bases = { hf: 'https://huggingface.co', arxiv: 'https://export.arxiv.org' }

/** One day of the daily papers. Source: huggingface.co/docs/hub/api, `/api/daily_papers`. */
export function hfDay(day: string, { hf }: Bases = bases): DigestRequest {
  const url = `${hf}/api/daily_papers?date=${day}&limit=100`
  return { url, file: `digests/${day}.json`, day, accept: 'application/json', form: 'JSON or JSON lines' }
}

/** More papers than any category has in a day. */
const ARXIV_MOST = 1000

/** The papers of a category that were submitted on one day (UTC). Source: info.arxiv.org/help/api/user-manual.html */
export function arxivDay(category: string, day: string, { arxiv }: Bases = bases): DigestRequest {
  const date = day.replaceAll('-', '')
  const query = `cat:${category}+AND+submittedDate:%5B${date}0000+TO+${date}2359%5D`
  const url = `${arxiv}/api/query?search_query=${query}&start=0&max_results=${ARXIV_MOST}&sortBy=submittedDate&sortOrder=ascending`
  const slug = category.toLowerCase().replace(/[^a-z0-9]+/g, '-')
  return { url, file: `digests/${day}-arxiv-${slug}.xml`, day, accept: 'application/atom+xml', form: 'Atom or RSS' }
}

/** Whatever a feed, a static API or a file on the web has now. */
export function feedNow(url: string, name: string | undefined): DigestRequest {
  const { hostname, pathname } = new URL(url)
  const slug = (name ?? hostname.replace(/^www\./, ''))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  const extension = /\.(json|jsonl|bib|ris|md|txt|rss|atom)$/i.exec(pathname)?.[1]?.toLowerCase() ?? 'xml'
  return {
    url,
    file: `digests/${slug || 'feed'}.${extension}`,
    day: undefined,
    accept: 'application/atom+xml, application/rss+xml, application/json;q=0.9, */*;q=0.5',
    form: undefined,
  }
}

/** Days from `first` to `last`, both included. */
export function daysBetween(first: string, last: string): string[] {
  const days: string[] = []
  for (let time = Date.parse(first); time <= Date.parse(last); time += 86_400_000)
    days.push(new Date(time).toISOString().slice(0, 10))
  return days
}

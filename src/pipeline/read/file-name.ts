/** Takes the name of a digest's file apart: the day its papers were listed, a name if the day has several digests, the extension. */
import type { Problem } from '../../problem.ts'
import type { FileName } from './digest.ts'
import { isDay } from './facts/day.ts'

/** `2025-03-12.txt`, `2025-03-12-name.json.gz` */
const DATED = /^((\d{4})-(\d{2})-(\d{2})(?:-[a-z0-9]+(?:-[a-z0-9]+)*)?)(?:\.([A-Za-z0-9.]{1,16}))?$/
/** `daily_papers_2025-03-12.json` */
const DATE_LAST = /^([A-Za-z][A-Za-z0-9_-]{0,60}?)[-_](\d{4}-\d{2}-\d{2})(?:\.([A-Za-z0-9.]{1,16}))?$/
/** `cs.LG.xml`, `2025-W11.json`, `2025-03.json` */
const UNDATED = /^([A-Za-z][\w .-]{0,60}?|\d{4}-(?:\d{2}|[wW]\d{2}))(?:\.([A-Za-z0-9]{1,8}(?:\.gz)?))?$/

/**
 * @param path With `/` or `\` between folders; only its last part counts.
 * @returns The extension in lower case, without the dot, `json.gz` if there are two. A name without a day has a slug in the place of
 *   the id, which becomes the end of the id once the file has said the day.
 */
export function parseFileName(path: string): FileName | Problem {
  const name = path.split(/[/\\]/).at(-1) ?? path
  const dated = DATED.exec(name)
  if (dated) {
    const [, id = '', year, month, day, extension = ''] = dated
    return named(path, id, `${year}-${month}-${day}`, extension)
  }
  const last = DATE_LAST.exec(name)
  if (last) {
    const [, stem = '', date = '', extension = ''] = last
    return named(path, `${date}-${slugOf(stem)}`, date, extension)
  }
  const undated = UNDATED.exec(name)
  const slug = slugOf(undated?.[1] ?? '')
  return slug === '' ? noDay(path) : { id: undefined, slug, extension: (undated?.[2] ?? '').toLowerCase() }
}

/** The fault of a file of which neither name nor content says a day. */
export function noDay(path: string, looked = ''): Problem {
  const name = path.split(/[/\\]/).at(-1) ?? path
  return {
    file: path,
    line: 0,
    rule: 'bad-file-name',
    what: `the name “${name}” does not say which day's digest this is${looked && `, and neither does the file (${looked})`}`,
    fix: 'name it YYYY-MM-DD.txt or YYYY-MM-DD-name.txt, in lower-case letters, digits and hyphens, with its own extension',
    scope: 'run',
  }
}

function named(path: string, id: string, date: string, extension: string): FileName | Problem {
  if (isDay(date)) return { id, date, extension: extension.toLowerCase() }
  return {
    file: path,
    line: 0,
    rule: 'impossible-date',
    what: `there is no day ${date}`,
    fix: 'name the file after the day its papers were listed',
    scope: 'run',
  }
}

function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

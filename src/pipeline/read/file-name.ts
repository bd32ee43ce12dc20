/** Takes the name of a digest's file apart: the day its papers were listed, a name if the day has several digests, the extension. */
import type { Problem } from '../../problem.ts'

export interface FileName {
  /** `2025-03-12` or `2025-03-12-name`. */
  readonly id: string
  readonly date: string
  /** Lower case, without the dot; `json.gz` if there are two; empty if there is none. */
  readonly extension: string
}

/** @param path - with `/` or `\` between folders; only its last part counts */
export function parseFileName(path: string): FileName | Problem {
  const name = path.split(/[/\\]/).at(-1) ?? path
  const found = /^((\d{4})-(\d{2})-(\d{2})(?:-[a-z0-9]+(?:-[a-z0-9]+)*)?)(?:\.([A-Za-z0-9.]{1,16}))?$/.exec(name)
  if (!found) {
    return {
      file: path,
      line: 0,
      rule: 'bad-file-name',
      what: `the name “${name}” does not say which day's digest this is`,
      fix: 'name it YYYY-MM-DD.txt or YYYY-MM-DD-name.txt, in lower-case letters, digits and hyphens',
      scope: 'run',
    }
  }
  const [, id = '', year, month, day, extension = ''] = found
  const date = `${year}-${month}-${day}`
  if (!isDay(date)) {
    return {
      file: path,
      line: 0,
      rule: 'impossible-date',
      what: `there is no day ${date}`,
      fix: 'name the file after the day its papers were listed',
      scope: 'run',
    }
  }
  return { id, date, extension: extension.toLowerCase() }
}

function isDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date)
}

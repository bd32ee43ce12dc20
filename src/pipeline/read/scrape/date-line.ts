/** Lines that are a date and nothing else, in the ways that pages write one. */

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const day = '(\\d{1,2})(?:st|nd|rd|th)?'
const weekday = '(?:(sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?\\.?,? )?'
const year = '(?:,? (\\d{4}))?'
const lead = '^(?:#{1,6} |\\*{1,2})?'
const tail = '\\*{0,2}$'

const monthFirst = new RegExp(`${lead}${weekday}${month} ${day}${year}${tail}`, 'i')
const dayFirst = new RegExp(`${lead}${weekday}${day} (?:of )?${month}${year}${tail}`, 'i')
const numeric = new RegExp(`${lead}(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})${tail}`)

/** A date as a page says it; what it leaves out is undefined. */
export interface DateLine {
  readonly month: number
  readonly day: number
  readonly year: number | undefined
  /** 0 is Sunday. */
  readonly weekday: number | undefined
}

/** The date that a line says, if a date is all that it says: `Mar 12`, `12 March 2025`, `Wednesday, March 12`, `2025-03-12`. */
export function parseDateLine(line: string): DateLine | undefined {
  if (line.length > 40) return undefined
  const first = monthFirst.exec(line)
  if (first) return dated(first[2], first[3], first[4], first[1])
  const second = dayFirst.exec(line)
  if (second) return dated(second[3], second[2], second[4], second[1])
  const third = numeric.exec(line)
  if (third) return { month: Number(third[2]), day: Number(third[3]), year: Number(third[1]), weekday: undefined }
  return undefined
}

/** Whether a date line may stand on the page of an ISO date: all that it says fits. */
export function agrees(said: DateLine, date: string): boolean {
  const [year, month, day] = date.split('-').map(Number)
  return (
    said.month === month &&
    said.day === day &&
    (said.year === undefined || said.year === year) &&
    (said.weekday === undefined || said.weekday === new Date(`${date}T00:00:00Z`).getUTCDay())
  )
}

function dated(name = '', number = '', year: string | undefined, weekday: string | undefined): DateLine {
  return {
    month: months.indexOf(name.slice(0, 3).toLowerCase()) + 1,
    day: Number(number),
    year: year === undefined ? undefined : Number(year),
    weekday: weekday === undefined ? undefined : weekdays.indexOf(weekday.slice(0, 3).toLowerCase()),
  }
}

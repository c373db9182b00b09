import { monthNumber } from './calendar.js'

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?'
const WEEKDAY = '(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,?\\s+)?'
const DAY_NUMBER = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?'
const YEAR = '(?:19|20)\\d\\d'
/** Before a year; some services send a blank before their commas. */
const COMMA = '(?: ?,)?'

// `11.11.2024` has the day first everywhere; of `12/27/2024` only one reading is a day, `03/04/2024` has two and is
// none.
const NUMERIC_DAY = `(?:\\d{1,2}\\.\\d{1,2}\\.${YEAR}|(?:1[3-9]|2\\d|3[01])/(?:0?[1-9]|1[0-2])/${YEAR}|(?:0?[1-9]|1[0-2])/(?:1[3-9]|2\\d|3[01])/${YEAR})(?!\\d)`

/**
 * The source of an expression for a day as datelines, stamps and metadata print it: `Apr 28`, `28 April 2023`, `Friday,
 * April 28, 2023`, `2023-04-28`.
 */
export const CALENDAR_DAY = `(?:${YEAR}-\\d\\d-\\d\\d|${NUMERIC_DAY}|${WEEKDAY}(?:${MONTH}\\s+${DAY_NUMBER}(?!\\d)(?:${COMMA}\\s+${YEAR}(?!\\d))?|${DAY_NUMBER}(?:\\s+of)?[\\s-]+${MONTH}(?:${COMMA}[\\s-]+${YEAR}(?!\\d))?))`

const ISO_DAY = new RegExp(`(${YEAR})-(\\d\\d)-(\\d\\d)`)
const NUMERIC = new RegExp(`(?<!\\d)(\\d{1,2})([./])(\\d{1,2})\\2(${YEAR})(?!\\d)`)
const MONTH_FIRST = new RegExp(`(${MONTH})\\s+(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:${COMMA}\\s+(${YEAR}))?`, 'i')
const DAY_FIRST = new RegExp(`(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]+(${MONTH})(?:${COMMA}[\\s-]+(${YEAR}))?`, 'i')

/**
 * The first day named in a stretch, as EDTF: `2023-04-28`, or `XXXX-04-28` where no year is printed; null where no
 * possible day is named.
 */
export function readCalendarDay(text: string): string | null {
  const iso = ISO_DAY.exec(text)
  if (iso) return edtfDay(iso[1], Number(iso[2]), Number(iso[3]))
  const numeric = NUMERIC.exec(text)
  if (numeric) return numericDay(Number(numeric[1]), Number(numeric[3]), numeric[4]!, numeric[2] === '.')
  const dayFirst = DAY_FIRST.exec(text)
  const monthFirst = MONTH_FIRST.exec(text)
  if (dayFirst && (!monthFirst || dayFirst.index < monthFirst.index))
    return edtfDay(dayFirst[3], monthNumber(dayFirst[2]!), Number(dayFirst[1]))
  return monthFirst && edtfDay(monthFirst[3], monthNumber(monthFirst[1]!), Number(monthFirst[2]))
}

function numericDay(first: number, second: number, year: string, dotted: boolean): string | null {
  if (dotted || first > 12) return edtfDay(year, second, first)
  return second > 12 || first === second ? edtfDay(year, first, second) : null
}

function edtfDay(year: string | undefined, month: number, day: number): string | null {
  // A leap year stands in for an open one, so that 29 February stays possible.
  const possible =
    month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(Number(year ?? 2024), month, 0)).getUTCDate()
  return possible ? `${year ?? 'XXXX'}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` : null
}

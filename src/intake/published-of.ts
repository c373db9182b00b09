import { readCalendarDay } from '../language/en/calendar-day.js'
import { isDay } from '../language/edtf/civil-day.js'
import { parseEdtf } from '../language/edtf/parse-edtf.js'
import { YEARS_OF_THE_PRESS, type Published } from './report.js'

// A year, a month or a day; of a moment (`2023-04-28T10:30:00Z`) the day is kept.
const EDTF_START = /^\d{4}(?:-\d\d(?:-\d\d)?)?(?=$|[T ])/
/** `2023-21` is a spring, and nothing comes out on one. */
const SEASON = /^\d{4}-[2-9]/

/** What a template prints where its store holds no day: the epoch of computers. */
const NO_DAY = /^(?:1970-01-01|1969-12-31)/

/** A day that came beside the words, as EDTF; null where what came names none: `2023-02-30`. */
export function publishedOf(stated: string): Published | null {
  const day = readCalendarDay(stated)
  const date = day !== null && !day.startsWith('X') ? day : (EDTF_START.exec(stated)?.[0] ?? null)
  if (date === null || NO_DAY.test(date) || SEASON.test(date) || isOutOfReason(date)) return null
  return parseEdtf(date) === null ? null : { date, basis: 'metadata' }
}

/** `14 Oct 1066`, `2999-01-01`: a year as stated, which is no hour and no zone (`+0530`). */
const STATED_YEAR = /(?<![\d:.+])\d{4}(?!\d)/

/** Whether a stated day is of a year in which no report can have come out. */
export function isOutOfReason(stated: string): boolean {
  const year = Number(STATED_YEAR.exec(stated)?.[0] ?? YEARS_OF_THE_PRESS.from)
  return year < YEARS_OF_THE_PRESS.from || year > YEARS_OF_THE_PRESS.to
}

/** Whether a text is a day on which a report can have come out, as people give one: `2023-04-28`. */
export function isDayOfPress(text: string): boolean {
  return isDay(text) && !isOutOfReason(text)
}

/** What is expected where {@link isDayOfPress} refuses. */
export const EXPECTED_DAY = `a day like 2023-04-28, with a year from ${YEARS_OF_THE_PRESS.from} to ${YEARS_OF_THE_PRESS.to}`

import { readCalendarDay } from '../language/en/calendar-day.js'
import { parseEdtf } from '../language/edtf/parse-edtf.js'
import { isOutOfReason, type Published } from './report.js'

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

import { readCalendarDay } from '../language/en/calendar-day.js'
import { YEARS_OF_THE_PRESS, type Published } from './report.js'

// A year, a month or a day; of a moment (`2023-04-28T10:30:00Z`) the day is kept.
const EDTF_START = /^\d{4}(?:-\d\d(?:-\d\d)?)?(?=$|[T ])/

/** What a template prints where its store holds no day: the epoch of computers. */
const NO_DAY = /^(?:1970-01-01|1969-12-31)/

/** A day that came beside the words, as EDTF; null where what came names none. */
export function publishedOf(stated: string): Published | null {
  const day = readCalendarDay(stated)
  const date = day !== null && !day.startsWith('X') ? day : (EDTF_START.exec(stated)?.[0] ?? null)
  return date === null || NO_DAY.test(date) || isOutOfReason(date) ? null : { date, basis: 'metadata' }
}

/** Whether a stated day begins with a year in which no report can have come out: 1066, 2999. */
export function isOutOfReason(stated: string): boolean {
  const year = Number(EDTF_START.exec(stated)?.[0].slice(0, 4) ?? YEARS_OF_THE_PRESS.from)
  return year < YEARS_OF_THE_PRESS.from || year > YEARS_OF_THE_PRESS.to
}

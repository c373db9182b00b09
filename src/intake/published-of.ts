import { readCalendarDay } from '../language/en/calendar-day.js'
import type { Published } from './report.js'

// A year, a month or a day; of a moment (`2023-04-28T10:30:00Z`) the day is kept.
const EDTF_START = /^\d{4}(?:-\d\d(?:-\d\d)?)?(?=$|[T ])/

/** What a template prints where its store holds no day: the epoch of computers, the year 1. */
const NO_DAY = /^(?:1970-01-01|1969-12-31|0\d{3}|1[0-3]\d\d)/

/** A day that came beside the words, as EDTF; null where what came names none. */
export function publishedOf(stated: string): Published | null {
  const day = readCalendarDay(stated)
  const date = day !== null && !day.startsWith('X') ? day : (EDTF_START.exec(stated)?.[0] ?? null)
  return date === null || NO_DAY.test(date) ? null : { date, basis: 'metadata' }
}

import { readCalendarDay } from '../language/en/calendar-day.js'
import type { Published } from './report.js'

// A year, a month or a day; of a moment (`2023-04-28T10:30:00Z`) the day is kept.
const EDTF_START = /^\d{4}(?:-\d\d(?:-\d\d)?)?(?=$|[T ])/

/** A day that came beside the words, as EDTF; null where what came names none. */
export function publishedOf(stated: string): Published | null {
  const day = readCalendarDay(stated)
  const date = day !== null && !day.startsWith('X') ? day : (EDTF_START.exec(stated)?.[0] ?? null)
  return date === null ? null : { date, basis: 'metadata' }
}

import {
  civilDay,
  dayNumber,
  isoDay,
  isoYear,
  twoDigits,
  weekdayOf,
  type DayNumber,
} from '../../language/edtf/civil-day.js'
import type { TimeUnit } from './date-phrase.js'

/** The day, week, month, year … in which a day lies, as EDTF; weeks run from Monday to Sunday. */
export function periodOf(day: DayNumber, unit: TimeUnit, vague = false): string {
  const doubt = vague ? '~' : ''
  const { year, month } = civilDay(day)
  const monday = day - weekdayOf(day) + 1
  switch (unit) {
    case 'day':
      return isoDay(day) + doubt
    case 'week':
      return `${isoDay(monday)}${doubt}/${isoDay(monday + 6)}${doubt}`
    case 'weekend':
      return `${isoDay(monday + 5)}/${isoDay(monday + 6)}`
    case 'month':
      return `${isoYear(year)}-${twoDigits(month)}${doubt}`
    case 'quarter':
      return `${isoYear(year)}-${33 + Math.floor((month - 1) / 3)}`
    case 'year':
      return isoYear(year) + doubt
    case 'decade':
      return `${isoYear(year).slice(0, -1)}X`
    case 'century':
      return `${isoYear(year).slice(0, -2)}XX`
  }
}

/**
 * The period before (−1), around (0) or after (1) the one in which a day lies: “last month”, “this week”, “the
 * following year”.
 */
export function shiftPeriod(day: DayNumber, unit: TimeUnit, shift: number): string {
  return periodOf(shiftDay(day, unit, shift), unit)
}

/** A day inside the shifted period. The weekend of “over the weekend” is the one that has begun last. */
function shiftDay(day: DayNumber, unit: TimeUnit, shift: number): DayNumber {
  const { year, month } = civilDay(day)
  switch (unit) {
    case 'day':
      return day + shift
    case 'weekend':
      return weekdayOf(day) >= 6 && shift < 0 ? day : day + shift * 7
    case 'week':
      return day + shift * 7
    case 'month':
      return firstOfMonth(year * 12 + month - 1 + shift)
    case 'quarter':
      return firstOfMonth(year * 12 + month - 1 + shift * 3)
    case 'year':
      return firstOfMonth((year + shift) * 12)
    case 'decade':
      return firstOfMonth((year + shift * 10) * 12)
    case 'century':
      return firstOfMonth((year + shift * 100) * 12)
  }
}

function firstOfMonth(months: number): DayNumber {
  return dayNumber(Math.floor(months / 12), (months % 12) + 1, 1)
}

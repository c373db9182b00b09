import {
  dayNumber,
  daysInMonth,
  isoDay,
  isoYear,
  twoDigits,
  weekdayOf,
  type DayNumber,
} from '../../language/edtf/civil-day.js'
import type { Part } from './date-phrase.js'

/**
 * What a place in a month or year comes to, once the year is known: “the second week of May” 2023 is 8 to 14 May. Null
 * where there is none (“the fifth Monday”).
 */
export function placeWithin(part: Part, year: number, month: number | null): string | null {
  switch (part.kind) {
    case 'week':
      return weekOfMonth(part.which, year, month!)
    case 'half':
      return part.which === 1 ? stretch(year, month!, 1, 15) : stretch(year, month!, 16, daysInMonth(year, month!))
    case 'weekday':
      return weekdayOfMonth(part.which, part.weekday, year, month!)
    case 'months':
      return part.which < 0
        ? `${printMonth(year, 13 - part.count)}/${printMonth(year, 12)}`
        : part.which === 1
          ? `${printMonth(year, 1)}/${printMonth(year, part.count)}`
          : null
    case 'months up to':
      return `${printMonth(year, month! - part.count + 1)}/${printMonth(year, month!)}`
    case 'up to month':
      return `${printMonth(year, month!)}/${printMonth(part.toMonth < month! ? year + 1 : year, part.toMonth)}`
    case 'easter':
      return easterDays(part.from, part.days, year)
    case 'day':
      return part.day <= daysInMonth(year, month!) ? isoDay(dayNumber(year, month!, part.day)) : null
  }
}

/** Weeks of a month are counted in sevens from its first day, the last one from its end. */
function weekOfMonth(which: number, year: number, month: number): string | null {
  const days = daysInMonth(year, month)
  if (which < 0) return stretch(year, month, days - 6, days)
  const first = (which - 1) * 7 + 1
  return first > days ? null : stretch(year, month, first, Math.min(first + 6, days))
}

function weekdayOfMonth(which: number, weekday: number, year: number, month: number): string | null {
  const days = daysInMonth(year, month)
  const first = dayNumber(year, month, 1)
  const day = 1 + ((weekday - weekdayOf(first) + 7) % 7)
  const told = which < 0 ? day + 7 * Math.floor((days - day) / 7) : day + 7 * (which - 1)
  return told > days ? null : isoDay(dayNumber(year, month, told))
}

function easterDays(from: number, days: number, year: number): string {
  const first = easterSunday(year) + from
  return days === 1 ? isoDay(first) : `${isoDay(first)}/${isoDay(first + days - 1)}`
}

/**
 * Easter of the western churches: the Sunday after the first full moon of spring, by the rule of Meeus, Jones and
 * Butcher.
 */
function easterSunday(year: number): DayNumber {
  const golden = year % 19
  const [century, ofCentury] = [Math.floor(year / 100), year % 100]
  const moon =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - moon - (ofCentury % 4)) % 7
  const late = Math.floor((golden + 11 * moon + 22 * toSunday) / 451)
  const days = moon + toSunday - 7 * late + 114
  return dayNumber(year, Math.floor(days / 31), (days % 31) + 1)
}

function stretch(year: number, month: number, from: number, to: number): string {
  return `${isoDay(dayNumber(year, month, from))}/${isoDay(dayNumber(year, month, to))}`
}

/** A month counted on over New Year: month 0 is December before. */
function printMonth(year: number, month: number): string {
  const months = year * 12 + month - 1
  return `${isoYear(Math.floor(months / 12))}-${twoDigits((months % 12) + 1)}`
}

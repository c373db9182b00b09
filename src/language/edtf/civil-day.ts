/**
 * A day of the proleptic Gregorian calendar as a whole number; 0 is 1970-01-01. News dates are civil: no zones, no
 * clock.
 */
export type DayNumber = number

/** A day of the Gregorian calendar, also before there was one, as EDTF counts. */
export interface CivilDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** The number of a civil day. Years are counted from March so that the leap day falls at the end. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const shifted = month > 2 ? year : year - 1
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468
}

/** The civil day of a number. */
export function civilDay(number: DayNumber): CivilDay {
  const fromEra = number + 719468
  const era = Math.floor(fromEra / 146097)
  const dayOfEra = fromEra - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  }
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(number: DayNumber): number {
  return ((((number + 3) % 7) + 7) % 7) + 1
}

/** 28 to 31; February by the leap years of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** `2023-04-28`. Years before 0 carry a minus. */
export function isoDay(number: DayNumber): string {
  const { year, month, day } = civilDay(number)
  return `${isoYear(year)}-${twoDigits(month)}-${twoDigits(day)}`
}

/** A year in four digits: `0987`, `-0043`. */
export function isoYear(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`
}

/** A month or day as EDTF writes it: `04`. */
export function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}

/**
 * The number of an ISO day, or null where the text is none (a month, a year, `2023-02-30`). What follows the day (a
 * time) is not read.
 */
export function dayOf(text: string): DayNumber | null {
  const match = /^(-?\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(text)
  if (!match) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) ? dayNumber(year, month, day) : null
}

const YEAR_OR_MONTH = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/

/** Whether a text is a year, a month or a day, as people ask for a stretch of time: `2023`, `2023-04`, `2023-04-28`. */
export function isPeriod(text: string): boolean {
  return YEAR_OR_MONTH.test(text) || isDay(text)
}

/** Whether a text is one whole day and nothing else: a month or `2023-02-30` is none. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && dayOf(text) !== null
}

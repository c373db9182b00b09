/** Months as the press writes them, abbreviated or in full; the first three letters tell them apart. */
export const MONTH =
  '(?:January|February|March|April|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?|May\\.(?= ?\\d)|May)(?![a-z])'
export const WEEKDAY = '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?![a-z])'
/** Only beside a date (“Thu, 5 Jan 2023”): alone, “sat” and “sun” are other words. */
export const SHORT_WEEKDAY = '(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)(?:\\.|(?![a-z]))'
export const SEASON = '(?:spring|summer|autumn|fall|winter)(?![a-z])'

/** What every writing of a month, or of a weekday in full, holds. */
export const NAMED_MONTH = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i
export const NAMED_WEEKDAY = /(?:mon|tues|wednes|thurs|fri|satur|sun)day/i

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const SEASONS: Readonly<Record<string, number>> = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 }

/** 1 for any writing of January. */
export function monthNumber(word: string): number {
  return MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1
}

/** 1 for any writing of Monday. */
export function weekdayNumber(word: string): number {
  return WEEKDAYS.indexOf(word.slice(0, 3).toLowerCase()) + 1
}

/** EDTF's number of a season, 21 for spring. */
export function seasonNumber(word: string): number {
  return SEASONS[word.toLowerCase()] ?? 21
}

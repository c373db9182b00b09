import { dayNumber, daysInMonth, isoDay, type DayNumber } from './civil-day.js'
import type { Edtf, EdtfDate, EdtfEnd, EdtfRun } from './edtf.js'
import { fitting, parseEdtf } from './parse-edtf.js'

/** What a date covers: its first and last day, null on a side that is open or unknown. */
export interface Bounds {
  readonly earliest: DayNumber | null
  readonly latest: DayNumber | null
}

/**
 * First and last month of each season, quarter, quadrimester and half; 13 and 14 lie in the next year. Seasons without
 * a side are northern.
 */
const SEASONS: Readonly<Record<number, readonly [number, number]>> = {
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  24: [12, 14],
  25: [3, 5],
  26: [6, 8],
  27: [9, 11],
  28: [12, 14],
  29: [9, 11],
  30: [12, 14],
  31: [3, 5],
  32: [6, 8],
  33: [1, 3],
  34: [4, 6],
  35: [7, 9],
  36: [10, 12],
  37: [1, 4],
  38: [5, 8],
  39: [9, 12],
  40: [1, 6],
  41: [7, 12],
}

/** First and last day that an EDTF date may mean. A year of which nothing is told (`XXXX-04-28`) bounds nothing. */
export function boundsOf(edtf: Edtf): Bounds {
  switch (edtf.kind) {
    case 'date':
      return { earliest: firstDay(edtf), latest: lastDay(edtf) }
    case 'interval':
      return { earliest: edgeDay(edtf.from, firstDay), latest: edgeDay(edtf.to, lastDay) }
    case 'one of':
    case 'all of': {
      const all = edtf.members.map(boundsOfMember)
      return {
        earliest: outermost(
          all.map((one) => one.earliest),
          Math.min,
        ),
        latest: outermost(
          all.map((one) => one.latest),
          Math.max,
        ),
      }
    }
  }
}

/**
 * Whether a text is a date that something can be told of: on the calendar, its end not before its beginning, and its
 * years of four digits. `Y17000000002` and `2024/2022` are well formed, and no report means them.
 */
export function canBe(text: string): boolean {
  const edtf = text.includes('Y') ? null : parseEdtf(text)
  if (!edtf) return false
  const { earliest, latest } = boundsOf(edtf)
  return earliest === null || latest === null || earliest <= latest
}

/** The same from its text, as days: `2022-11` is from `2022-11-01` to `2022-11-30`. */
export function daysOf(text: string): { readonly earliest: string | null; readonly latest: string | null } {
  const edtf = parseEdtf(text)
  const { earliest, latest } = edtf ? boundsOf(edtf) : { earliest: null, latest: null }
  return { earliest: earliest === null ? null : isoDay(earliest), latest: latest === null ? null : isoDay(latest) }
}

/** Orders by first day, then by last day, then by text; what has no first day comes after what has one. */
export function compareEdtf(a: string, b: string): number {
  const [first, second] = [a, b].map((text) => {
    const edtf = parseEdtf(text)
    return edtf ? boundsOf(edtf) : { earliest: null, latest: null }
  }) as [Bounds, Bounds]
  return order(first.earliest, second.earliest) || order(first.latest, second.latest) || (a < b ? -1 : a > b ? 1 : 0)
}

/** Orders what has a date as {@link compareEdtf} does; what has none comes last. */
export function compareWhen(a: string | null, b: string | null): number {
  return a === null || b === null ? Number(a === null) - Number(b === null) : compareEdtf(a, b)
}

function order(a: DayNumber | null, b: DayNumber | null): number {
  return (a ?? Number.MAX_SAFE_INTEGER) - (b ?? Number.MAX_SAFE_INTEGER)
}

function edgeDay(end: EdtfEnd, day: (date: EdtfDate) => DayNumber | null): DayNumber | null {
  return typeof end === 'object' ? day(end) : null
}

function boundsOfMember(member: EdtfDate | EdtfRun): Bounds {
  if (member.kind === 'date') return boundsOf(member)
  return { earliest: member.from && firstDay(member.from), latest: member.to && lastDay(member.to) }
}

/** One open member opens the whole set. */
function outermost(days: readonly (DayNumber | null)[], pick: (...days: number[]) => number): DayNumber | null {
  const known = days.filter((day) => day !== null)
  return known.length === days.length ? pick(...known) : null
}

function firstDay(date: EdtfDate): DayNumber | null {
  const year = yearOf(date, '0')
  if (year === null) return null
  const [month] = monthsOf(date)
  return dayNumber(
    month > 12 ? year + 1 : year,
    month > 12 ? month - 12 : month,
    date.day ? (fitting(date.day.digits, 31)[0] ?? 1) : 1,
  )
}

function lastDay(date: EdtfDate): DayNumber | null {
  const told = yearOf(date, '9')
  if (told === null) return null
  const last = monthsOf(date)[1]
  const [year, month] = last > 12 ? [told + 1, last - 12] : [told, last]
  const days = daysInMonth(year, month)
  return dayNumber(year, month, date.day ? (fitting(date.day.digits, days).at(-1) ?? days) : days)
}

/** The lowest or highest year that the digits allow. Before the year 0 the highest digits give the lowest year. */
function yearOf({ year }: EdtfDate, fill: '0' | '9'): number | null {
  if (/^-?XXXX$/.test(year.digits)) return null
  const digit = year.digits.startsWith('-') ? (fill === '0' ? '9' : '0') : fill
  return Number(year.digits.replace('Y', '').replaceAll('X', digit))
}

function monthsOf({ month }: EdtfDate): readonly [number, number] {
  if (!month) return [1, 12]
  const season = SEASONS[Number(month.digits)]
  if (season) return season
  const months = fitting(month.digits, 12)
  return [months[0] ?? 1, months.at(-1) ?? 12]
}

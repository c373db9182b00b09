import {
  civilDay,
  dayNumber,
  dayOf,
  daysInMonth,
  isoDay,
  weekdayOf,
  type DayNumber,
} from '../../language/edtf/civil-day.js'
import { dayOfTold, fromPublished, OPEN, shiftOf, type Anchors, type Resolved } from './anchors.js'
import type { DatePhrase, Part, Told, Turn } from './date-phrase.js'
import { periodOf, shiftPeriod } from './periods.js'
import { resolveCalendar, yearFor, type Calendar } from './resolve-calendar.js'
import { resolvePart, runningQuarter } from './resolve-part.js'
import { placeWithin } from './resolve-within.js'

/** “in the next 10,000,000,000 years”: no year of four digits, and no time in which a report could place anything. */
const BEYOND_YEARS = /\d{5}|NaN|Infinity/

/** The value of a date as told. “since” and “by” leave one side open. */
export function resolveDate(phrase: DatePhrase, anchors: Anchors): Resolved {
  const found = resolveTold(phrase.told, anchors)
  const told = found.edtf !== null && BEYOND_YEARS.test(found.edtf) ? { ...found, edtf: null } : found
  const plain =
    phrase.about && told.edtf !== null && /^[\dX-]+$/.test(told.edtf) ? { ...told, edtf: `${told.edtf}~` } : told
  if (plain.edtf === null || phrase.bound === null || plain.edtf.includes('/')) return plain
  return { ...plain, edtf: phrase.bound === 'since' ? `${plain.edtf}/..` : `../${plain.edtf}` }
}

function resolveTold(told: Told, anchors: Anchors): Resolved {
  switch (told.kind) {
    case 'fixed':
      return { edtf: told.edtf, rests: false }
    // Dated by the rest of the report, where it is (see `datedBeginning`).
    case 'since event':
    case 'recurring':
    case 'impossible':
      return { edtf: null, rests: false }
    case 'day so far back':
      return resolveSoFarBack(told, anchors)
    case 'calendar':
      return resolveCalendar(told, anchors)
    case 'weekday':
      return told.week === undefined
        ? resolveWeekday(told.weekday, told.turn, anchors)
        : fromPublished(anchors, (day) => isoDay(day - weekdayOf(day) + told.weekday + 7 * told.week!))
    case 'period':
      return quarterOfResults(anchors) ?? resolvePeriod(told, anchors)
    case 'distance':
      return resolveDistance(told, anchors)
    case 'window':
      return fromPublished(anchors, (day) => windowOf(day, told.count, told.unit, told.turn === 'next' ? 1 : -1))
    case 'vague window':
      return fromPublished(anchors, (day) => (told.turn === 'next' ? `${isoDay(day)}/` : `/${isoDay(day)}`))
    case 'long past':
      return fromPublished(anchors, (day) => `/${isoDay(day)}`)
    case 'part of year':
      return resolvePart(told, anchors)
    case 'within':
      return resolveWithin(told, anchors)
    case 'weekdays':
      return resolveWeekdays(told, anchors)
    case 'length':
      return resolveLength(told, anchors)
    case 'running quarter':
      return runningQuarter(told.years, told.named, anchors)
  }
}

/** “the first nine months of last year”; “the 27th” is of the month told before, else of the report’s. */
function resolveWithin({ part, month, year, yearTurn }: Extract<Told, { kind: 'within' }>, anchors: Anchors): Resolved {
  const monthly: Calendar = { kind: 'calendar', from: { year, month, day: null }, yearTurn }
  if (part.kind === 'day') return resolveDayOfMonth(part, anchors)
  const known = year ?? (month === null ? yearOfPublished(anchors, yearTurn) : yearFor(monthly, anchors))
  return { edtf: known === null ? null : placeWithin(part, known, month), rests: year === null }
}

function yearOfPublished({ published }: Anchors, turn: Turn | undefined): number | null {
  return published === null ? null : civilDay(published).year + (turn ? shiftOf(turn) : 0)
}

function resolveDayOfMonth(part: Extract<Part, { kind: 'day' }>, anchors: Anchors): Resolved {
  const before = dayOfTold(anchors.told, 'previous')
  const anchor = before ?? anchors.published
  if (anchor === null) return OPEN
  const { year, month } = civilDay(anchor)
  return { edtf: placeWithin(part, year, month), rests: before === null || anchors.told!.rests }
}

/** The first day as a weekday alone would be read, the last within a week of it. */
function resolveWeekdays(told: Extract<Told, { kind: 'weekdays' }>, anchors: Anchors): Resolved {
  const first = resolveWeekday(told.weekday, told.turn, anchors)
  const day = first.edtf === null ? null : dayOf(first.edtf)
  return day === null
    ? OPEN
    : { edtf: `${isoDay(day)}/${isoDay(day + ((told.toWeekday - told.weekday + 7) % 7))}`, rests: true }
}

/** Null for a length that is only a length. */
function resolveLength({ count, unit, way }: Extract<Told, { kind: 'length' }>, anchors: Anchors): Resolved {
  return fromPublished(anchors, (day) =>
    way !== 'in' ? windowOf(day, count, unit, way === 'for' ? -1 : 1) : periodOf(moveDay(day, count, unit), unit),
  )
}

/** The press names the day of publication itself by its weekday; “last Friday” is always an earlier one. */
function resolveWeekday(weekday: number, turn: Turn | null, anchors: Anchors): Resolved {
  const told = turn === 'previous' || turn === 'following' ? dayOfTold(anchors.toldDay, turn) : null
  const base = told ?? anchors.published
  if (base === null) return OPEN
  const back = (weekdayOf(base) - weekday + 7) % 7
  const ahead = (7 - back) % 7
  const rests = told === null || anchors.toldDay!.rests
  const shifted = (days: number): Resolved => ({ edtf: isoDay(base + days), rests })
  if (turn === 'last' || turn === 'previous') return shifted(-(back || 7))
  if (turn === 'next' || turn === 'following') return shifted(ahead || 7)
  if (turn === 'same') return shifted(-back)
  // “The envoy was here this Monday”: of the week that runs, on the side that the tense tells.
  if (turn === 'this') return shifted(anchors.direction === 'past' ? -back : ahead)
  return shifted(anchors.direction === 'future' ? ahead : -back)
}

/**
 * “two weeks ago on Monday”: the Monday just gone, and two weeks back from it; “forty years ago today”: the same day of
 * that year.
 */
function resolveSoFarBack(
  { day, count, unit }: Extract<Told, { kind: 'day so far back' }>,
  anchors: Anchors,
): Resolved {
  const near = resolveTold(day, { ...anchors, direction: 'past' })
  const from = near.edtf === null ? null : dayOf(near.edtf)
  return from === null ? OPEN : { edtf: isoDay(moveDay(from, -count, unit)), rests: near.rests }
}

/** “This quarter’s loss includes”: of the quarter whose results are told, not of the one that runs. */
function quarterOfResults(anchors: Anchors): Resolved | null {
  const isTold = anchors.isOfResults === true && anchors.direction !== 'future' && anchors.quarter?.edtf
  return isTold ? runningQuarter(0, true, anchors) : null
}

/** “last month”, “that same year”: from the report’s day, or from the date told before. */
function resolvePeriod(told: Extract<Told, { kind: 'period' }>, anchors: Anchors): Resolved {
  const turn = told.ofTold && anchors.direction === 'past' ? (told.turn === 'next' ? 'following' : 'same') : told.turn
  const anaphoric = turn === 'same' || turn === 'previous' || turn === 'following'
  // With nothing told before it, “the previous day” is counted from the report’s own.
  const from = told.unit === 'day' ? anchors.toldDay : anchors.told
  const before = anaphoric ? dayOfTold(from, turn) : null
  const anchor = before ?? anchors.published
  if (anchor === null) return OPEN
  return { edtf: shiftPeriod(anchor, told.unit, shiftOf(turn)), rests: before === null || from!.rests }
}

function resolveDistance(told: Extract<Told, { kind: 'distance' }>, anchors: Anchors): Resolved {
  // In a company’s results, “a year ago” and “a year earlier” are the quarter of the year before.
  if (told.unit === 'year' && told.count === 1 && told.sign < 0 && anchors.quarter?.edtf)
    return runningQuarter(-1, true, anchors)
  const from = told.unit === 'day' ? (anchors.toldDay ?? anchors.told) : anchors.told
  const anchor = told.anchor === 'told' ? dayOfTold(from, told.sign > 0 ? 'following' : 'previous') : anchors.published
  // “A year on, the bridge is still shut”: with nothing told before it, that is the report’s own day.
  if (anchor === null && told.lasting) return fromPublished(anchors, isoDay)
  if (anchor === null) return OPEN
  const rests = told.anchor === 'told' ? from!.rests : true
  const precise = told.anchor === 'told' || told.unit !== 'year' || told.count > 1 ? told.unit : 'month'
  return { edtf: periodOf(moveDay(anchor, told.count * told.sign, told.unit), precise, told.vague), rests }
}

function moveDay(day: DayNumber, count: number, unit: string): DayNumber {
  if (unit === 'day') return day + Math.round(count)
  if (unit === 'week' || unit === 'weekend') return day + Math.round(count * 7)
  const months = Math.round(count * ({ quarter: 3, year: 12, decade: 120, century: 1200 }[unit] ?? 1))
  const { year, month, day: dayOfMonth } = civilDay(day)
  const target = year * 12 + month - 1 + months
  const [toYear, toMonth] = [Math.floor(target / 12), (target % 12) + 1]
  return dayNumber(toYear, toMonth, Math.min(dayOfMonth, daysInMonth(toYear, toMonth)))
}

/** “the last two decades” of a report of 2024 are 2004 to 2024: told in the units of years or days that fit. */
function windowOf(day: DayNumber, count: number, unit: string, sign: 1 | -1): string {
  const far = moveDay(day, count * sign, unit)
  const precise = unit === 'day' || unit === 'week' ? 'day' : unit === 'month' || unit === 'quarter' ? 'month' : 'year'
  const [from, to] = sign < 0 ? [far, day] : [day, far]
  return `${periodOf(from, precise)}/${periodOf(to, precise)}`
}

import { civilDay, dayNumber, dayOf, daysInMonth, isoDay, isoYear, twoDigits, weekdayOf, type DayNumber } from '../../language/edtf/civil-day.js'
import { boundsOf } from '../../language/edtf/bounds-edtf.js'
import { parseEdtf } from '../../language/edtf/parse-edtf.js'
import type { DatePhrase, Part, Told, Turn, WrittenDate } from './date-phrase.js'
import type { Direction } from './direction.js'
import { shiftPeriod, periodOf } from './periods.js'
import { placeWithin } from './resolve-within.js'

/** A resolved date: null where it rests on a day of publication that nobody has told. */
export interface Resolved {
  readonly edtf: string | null
  /** Whether the value rests on the day of publication. */
  readonly rests: boolean
}

/** What a date is read from. */
export interface Anchors {
  readonly published: DayNumber | null
  /** The date told before this one, for “the following day”. */
  readonly told: Resolved | null
  /** The quarter the report deals with, for “a year ago” in a company’s results. */
  readonly quarter: Resolved | null
  readonly direction: Direction
}

const OPEN: Resolved = { edtf: null, rests: true }

/** The value of a date as told. “since” and “by” leave one side open. */
export function resolveDate(phrase: DatePhrase, anchors: Anchors): Resolved {
  const plain = resolveTold(phrase.told, anchors)
  if (plain.edtf === null || phrase.bound === null || plain.edtf.includes('/')) return plain
  return { ...plain, edtf: phrase.bound === 'since' ? `${plain.edtf}/..` : `../${plain.edtf}` }
}

function resolveTold(told: Told, anchors: Anchors): Resolved {
  switch (told.kind) {
    case 'fixed': return { edtf: told.edtf, rests: false }
    // Dated by the rest of the report, where it is (see `datedBeginning`).
    case 'since event':
    case 'recurring': return { edtf: null, rests: false }
    case 'calendar': return resolveCalendar(told, anchors)
    case 'weekday': return told.week === undefined ? resolveWeekday(told.weekday, told.turn, anchors) : fromPublished(anchors, (day) => isoDay(day - weekdayOf(day) + told.weekday + 7 * told.week!))
    case 'period': return resolvePeriod(told, anchors)
    case 'distance': return resolveDistance(told, anchors)
    case 'window': return fromPublished(anchors, (day) => windowOf(day, told.count, told.unit, told.turn === 'next' ? 1 : -1))
    case 'vague window': return fromPublished(anchors, (day) => (told.turn === 'next' ? `${isoDay(day)}/` : `/${isoDay(day)}`))
    case 'long past': return fromPublished(anchors, (day) => `/${isoDay(day)}`)
    case 'part of year': return resolvePart(told, anchors)
    case 'within': return resolveWithin(told, anchors)
    case 'weekdays': return resolveWeekdays(told, anchors)
    case 'length': return resolveLength(told, anchors)
    case 'running quarter': return runningQuarter(told.years, told.named, anchors)
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
  return day === null ? OPEN : { edtf: `${isoDay(day)}/${isoDay(day + ((told.toWeekday - told.weekday + 7) % 7))}`, rests: true }
}

/** Null for a length that is only a length. */
function resolveLength({ count, unit, way }: Extract<Told, { kind: 'length' }>, anchors: Anchors): Resolved {
  return fromPublished(anchors, (day) => (way !== 'in' ? windowOf(day, count, unit, way === 'for' ? -1 : 1) : periodOf(moveDay(day, count, unit), unit)))
}

function fromPublished({ published }: Anchors, value: (day: DayNumber) => string): Resolved {
  return published === null ? OPEN : { edtf: value(published), rests: true }
}

type Calendar = Extract<Told, { kind: 'calendar' }>

/** A calendar date; a year that is not written is the one that brings it nearest to the report, on the side the tense points to. */
function resolveCalendar(told: Calendar, anchors: Anchors): Resolved {
  const rests = told.from.year === null
  const year = told.from.year ?? yearFor(told, anchors)
  const from = printWritten(told.from, year, told.vague)
  if (!told.to) return { edtf: from, rests: rests && told.yearTurn !== 'same' }
  const to = printWritten(told.to, told.to.year ?? (year !== null && told.to.month! < told.from.month! ? year + 1 : year), told.vague)
  return { edtf: joinDates(from, to, told), rests }
}

function joinDates(from: string, to: string, told: Calendar): string {
  if (told.join === 'both') return `{${from},${to}}`
  return told.join === 'either' ? `[${from},${to}]` : `${from}/${to}`
}

function printWritten({ month, day }: WrittenDate, year: number | null, vague = false): string {
  const parts = [year === null ? 'XXXX' : isoYear(year), month === null ? '' : `-${twoDigits(month)}`, day === null ? '' : `-${twoDigits(day)}`]
  return parts.join('') + (vague ? '~' : '')
}

/** The year left out of “28 April” or “last November”; null in a report without a day. */
function yearFor(told: Calendar, { published, told: before, direction }: Anchors): number | null {
  if (told.yearTurn === 'same' || told.yearTurn === 'following' || told.yearTurn === 'previous') return yearOfTold(before, told.yearTurn)
  if (published === null) return null
  const year = civilDay(published).year
  if (told.yearTurn) return year + shiftOf(told.yearTurn)
  if (told.turn === 'this' || told.turn === 'same') return year
  return told.turn ? turnedYear(told, published, year, told.turn === 'last' || told.turn === 'previous' ? -1 : 1) : nearestYear(told, published, year, direction)
}

function yearOfTold(told: Resolved | null, turn: Turn): number | null {
  const edtf = told?.edtf ? parseEdtf(told.edtf) : null
  const earliest = edtf && boundsOf(edtf).earliest
  return earliest === null ? null : civilDay(earliest).year + shiftOf(turn)
}

function shiftOf(turn: Turn): number {
  if (turn === 'last' || turn === 'previous') return -1
  return turn === 'next' || turn === 'following' ? 1 : 0
}

/** How many times nearer a year on the other side must be before it is believed against the tense: “to be paid Dec. 7”, read in a clause of the past. */
const FAR_NEARER = 4

/** Of last year’s, this year’s and next year’s, the nearest that the wording allows. */
function nearestYear(told: Calendar, published: DayNumber, year: number, direction: Direction): number {
  const spans = [year - 1, year, year + 1].map((candidate) => ({ candidate, ...spanOf(told, candidate) }))
  const distance = (span: { first: number; last: number }) => Math.abs((span.first + span.last) / 2 - published)
  const byDistance = [...spans].sort((a, b) => distance(a) - distance(b))
  const allowed = byDistance.find(({ first, last }) => (direction === 'past' ? first <= published : direction === 'future' ? last >= published : true))
  const nearest = byDistance[0]!
  return allowed && distance(allowed) <= FAR_NEARER * distance(nearest) ? allowed.candidate : nearest.candidate
}

/** “last November”: the latest that is over, and not the month just gone, which the press calls “last month”. “next March”: the first to come. */
function turnedYear(told: Calendar, published: DayNumber, year: number, sign: 1 | -1): number {
  if (sign > 0) return [year, year + 1].find((candidate) => spanOf(told, candidate).first > published)!
  const tooFresh = told.from.day === null ? 31 : 0
  return [year, year - 1, year - 2].find((candidate) => spanOf(told, candidate).last < published - tooFresh)!
}

function spanOf(told: Calendar, year: number): { readonly first: DayNumber; readonly last: DayNumber } {
  const month = told.from.month ?? 1
  const length = daysInMonth(year, month)
  const first = dayNumber(year, month, Math.min(told.from.day ?? 1, length))
  return { first, last: told.from.day === null ? dayNumber(year, month, length) : first }
}

/** The press names the day of publication itself by its weekday; “last Friday” is always an earlier one. */
function resolveWeekday(weekday: number, turn: Turn | null, anchors: Anchors): Resolved {
  const told = turn === 'previous' || turn === 'following' ? dayOfTold(anchors.told, turn) : null
  const base = told ?? anchors.published
  if (base === null) return OPEN
  const back = (weekdayOf(base) - weekday + 7) % 7
  const ahead = (7 - back) % 7
  const rests = told === null || anchors.told!.rests
  const shifted = (days: number): Resolved => ({ edtf: isoDay(base + days), rests })
  if (turn === 'last' || turn === 'previous') return shifted(-(back || 7))
  if (turn === 'next' || turn === 'following') return shifted(ahead || 7)
  if (turn === 'same') return shifted(-back)
  return shifted(turn === 'this' || anchors.direction === 'future' ? ahead : -back)
}

function dayOfTold(told: Resolved | null, turn: Turn): DayNumber | null {
  const edtf = told?.edtf ? parseEdtf(told.edtf) : null
  if (!edtf) return null
  const { earliest, latest } = boundsOf(edtf)
  return turn === 'following' ? latest : earliest
}

/** “last month”, “that same year”: from the report’s day, or from the date told before. */
function resolvePeriod(told: Extract<Told, { kind: 'period' }>, anchors: Anchors): Resolved {
  const turn = told.ofTold && anchors.direction === 'past' ? (told.turn === 'next' ? 'following' : 'same') : told.turn
  const anaphoric = turn === 'same' || turn === 'previous' || turn === 'following'
  // With nothing told before it, “the previous day” is counted from the report’s own.
  const before = anaphoric ? dayOfTold(anchors.told, turn) : null
  const anchor = before ?? anchors.published
  if (anchor === null) return OPEN
  return { edtf: shiftPeriod(anchor, told.unit, shiftOf(turn)), rests: before === null || anchors.told!.rests }
}

function resolveDistance(told: Extract<Told, { kind: 'distance' }>, anchors: Anchors): Resolved {
  // In a company’s results, “a year ago” and “a year earlier” are the quarter of the year before.
  if (told.unit === 'year' && told.count === 1 && told.sign < 0 && anchors.quarter?.edtf) return runningQuarter(-1, true, anchors)
  const anchor = told.anchor === 'told' ? dayOfTold(anchors.told, told.sign > 0 ? 'following' : 'previous') : anchors.published
  // “A year on, the bridge is still shut”: with nothing told before it, that is the report’s own day.
  if (anchor === null && told.lasting) return fromPublished(anchors, isoDay)
  if (anchor === null) return OPEN
  const rests = told.anchor === 'told' ? anchors.told!.rests : true
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

/** A season, quarter or half: of its year, of last or next year, or the latest that has begun. “last fall” is over, “this summer” this year’s. */
function resolvePart(told: Extract<Told, { kind: 'part of year' }>, anchors: Anchors): Resolved {
  if (told.year !== null) return { edtf: `${isoYear(told.year)}-${told.part}`, rests: false }
  const { published } = anchors
  if (published === null) return OPEN
  const { year } = civilDay(published)
  const inYear = (candidate: number) => ({ edtf: `${isoYear(candidate)}-${told.part}`, rests: true })
  const season = told.part <= 24
  if (told.turn && (!season || told.turn === 'this')) return inYear(year + shiftOf(told.turn))
  const bounds = (candidate: number) => boundsOf(parseEdtf(inYear(candidate).edtf)!)
  if (told.turn === 'last') return inYear([year, year - 1].find((candidate) => bounds(candidate).latest! < published) ?? year - 1)
  if (told.turn === 'next') return inYear([year, year + 1].find((candidate) => bounds(candidate).earliest! > published) ?? year + 1)
  const distance = (candidate: number) => Math.abs((bounds(candidate).earliest! + bounds(candidate).latest!) / 2 - published)
  // Results of a quarter just over are still ahead: “expects to report a third-quarter loss” at the end of October.
  if (anchors.direction === 'future') return inYear([year - 1, year, year + 1].sort((a, b) => distance(a) - distance(b))[0]!)
  return inYear(bounds(year).earliest! <= published ? year : year - 1)
}

/** The quarter last told, else the last full one before the report; `years` back. */
function runningQuarter(years: number, named: boolean, { published, quarter }: Anchors): Resolved {
  const told = /^(\d{4})-(3[3-6])$/.exec(quarter?.edtf ?? '')
  if (told) return { edtf: `${isoYear(Number(told[1]) + years)}-${told[2]!}`, rests: quarter!.rests }
  if (published === null || !named) return OPEN
  const { year, month } = civilDay(published)
  const running = Math.floor((month - 1) / 3)
  return { edtf: running === 0 ? `${isoYear(year - 1 + years)}-36` : `${isoYear(year + years)}-${32 + running}`, rests: true }
}

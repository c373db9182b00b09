import { civilDay, dayNumber, daysInMonth, isoYear, twoDigits, type DayNumber } from '../../language/edtf/civil-day.js'
import { dayOfTold, shiftOf, type Anchors, type Resolved } from './anchors.js'
import type { Told, Turn, WrittenDate } from './date-phrase.js'
import type { Direction } from './direction.js'

/** A day, month or year by the calendar, or several of them. */
export type Calendar = Extract<Told, { kind: 'calendar' }>

/**
 * A calendar date; a year that is not written is the one that brings it nearest to the report, on the side the tense
 * points to.
 */
export function resolveCalendar(told: Calendar, anchors: Anchors): Resolved {
  const rests = told.from.year === null
  const year = told.from.year ?? yearFor(told, anchors)
  const from = printWritten(told.from, year, told.vague)
  if (!told.to) return { edtf: from, rests: rests && told.yearTurn !== 'same' }
  const to = printWritten(
    told.to,
    told.to.year ?? (year !== null && told.to.month! < told.from.month! ? year + 1 : year),
    told.vague,
  )
  const listed = [from, ...(told.between ?? []).map((date) => printWritten(date, date.year ?? year)), to].join(',')
  return {
    edtf: told.join === 'both' ? `{${listed}}` : told.join === 'either' ? `[${listed}]` : `${from}/${to}`,
    rests,
  }
}

function printWritten({ month, day }: WrittenDate, year: number | null, vague = false): string {
  const parts = [
    year === null ? 'XXXX' : isoYear(year),
    month === null ? '' : `-${twoDigits(month)}`,
    day === null ? '' : `-${twoDigits(day)}`,
  ]
  return parts.join('') + (vague ? '~' : '')
}

/** The year left out of “28 April” or “last November”; null in a report without a day. */
export function yearFor(told: Calendar, { published, told: before, direction }: Anchors): number | null {
  if (told.yearTurn === 'same' || told.yearTurn === 'following' || told.yearTurn === 'previous')
    return yearOfTold(before, told.yearTurn)
  if (published === null) return null
  const year = civilDay(published).year
  if (told.yearTurn) return year + shiftOf(told.yearTurn)
  if (told.turn === 'this' || told.turn === 'same') return year
  return told.turn
    ? turnedYear(told, published, year, told.turn === 'last' || told.turn === 'previous' ? -1 : 1)
    : nearestYear(told, published, year, direction)
}

function yearOfTold(told: Resolved | null, turn: Turn): number | null {
  const earliest = dayOfTold(told, 'previous')
  return earliest === null ? null : civilDay(earliest).year + shiftOf(turn)
}

/**
 * How many times nearer a year on the other side must be before it is believed against the tense: “to be paid Dec. 7”,
 * read in a clause of the past.
 */
const FAR_NEARER = 4

/** Of last year’s, this year’s and next year’s, the nearest that the wording allows. */
function nearestYear(told: Calendar, published: DayNumber, year: number, direction: Direction): number {
  const spans = [year - 1, year, year + 1].map((candidate) => ({ candidate, ...spanOf(told, candidate) }))
  const distance = (span: { first: number; last: number }) => Math.abs((span.first + span.last) / 2 - published)
  const byDistance = [...spans].sort((a, b) => distance(a) - distance(b))
  const allowed = byDistance.find(({ first, last }) =>
    direction === 'past' ? first <= published : direction === 'future' ? last >= published : true,
  )
  const nearest = byDistance[0]!
  return allowed && distance(allowed) <= FAR_NEARER * distance(nearest) ? allowed.candidate : nearest.candidate
}

/**
 * “last November”: the latest that is over, and not the month just gone, which the press calls “last month”. “next
 * March”: the first to come.
 */
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

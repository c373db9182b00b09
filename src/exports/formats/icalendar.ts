import type { Entry } from '../../record/entry.js'
import type { Chosen } from '../../views/choose.js'
import { describeEntry, sayDate } from '../../views/entry-line.js'
import { dayOf, isoDay, type DayNumber } from '../../language/edtf/civil-day.js'
import { counted, countOf, type Chunks, type ExportFormat } from './format.js'
import { evidenceOf, lastingId, nameOr, newestDay, sayEvidence, spanOf, tellersOf } from './told.js'

/** What states put into a diary. */
const MET: ReadonlySet<Entry['kind']> = new Set([
  'meeting',
  'call',
  'visit',
  'summit',
  'commission session',
  'press conference',
  'negotiation',
  'exercise',
])
/** “In 2024” may be a bar across the year; what is told of decades is no appointment. */
const LONGEST = 366

const CANCELLED: ReadonlySet<Entry['modality']> = new Set(['denied', 'negated'])
const HELD: ReadonlySet<Entry['modality']> = new Set(['happened', 'ongoing'])

/**
 * Past and announced meetings as a calendar (RFC 5545): held ones confirmed, announced and vague ones tentative, denied
 * ones cancelled.
 */
export const icalendar: ExportFormat = {
  name: 'icalendar',
  title: 'Calendar',
  mediaType: 'text/calendar; charset=utf-8',
  about: 'meetings, calls, visits, summits, sessions, talks and exercises, past and announced, for a calendar',
  loses: [
    'entries of other kinds, quotes and figures',
    'what a date leaves open: “in May 2024” is a tentative bar across the month, its words stand in the description',
    'addresses of those who met: none is known, none is made up',
  ],
  leavesOut: ({ entries }) => {
    const isMet = ({ kind }: Entry) => MET.has(kind)
    return [
      ...counted(
        countOf(entries, (entry) => !isMet(entry)),
        'entry that is no meeting',
        'entries that are no meetings',
      ),
      ...counted(
        countOf(entries, (entry) => isMet(entry) && daysIn(entry) === null),
        'meeting without a day, or over more than a year',
        'meetings without a day, or over more than a year',
      ),
    ]
  },
  parts: [{ file: 'meetings.ics', write: writeCalendar }],
}

function* writeCalendar(chosen: Chosen): Chunks {
  yield lines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Attache//Record//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:Attaché',
  ])
  const stamp = `${newestDay(chosen).replaceAll('-', '')}T000000Z`
  for (const entry of chosen.entries) {
    const days = MET.has(entry.kind) ? daysIn(entry) : null
    if (days) yield lines(eventLines(entry, days, stamp, chosen))
  }
  yield lines(['END:VCALENDAR'])
}

interface Days {
  readonly first: DayNumber
  readonly last: DayNumber
}

/** First and last day; null where one is open, or they lie too far apart for a diary. */
function daysIn({ when }: Entry): Days | null {
  const { earliest, latest } = spanOf(when)
  const [first, last] = [earliest === null ? null : dayOf(earliest), latest === null ? null : dayOf(latest)]
  return first !== null && last !== null && last - first <= LONGEST ? { first, last } : null
}

function eventLines(entry: Entry, { first, last }: Days, stamp: string, { look }: Chosen): readonly string[] {
  const notes = evidenceOf(entry, look)
  const url = notes.find((note) => note.url !== null)?.url
  const tellers = tellersOf(entry, look)
  const description = [
    sayDate(entry.when),
    ...(tellers.length === 0 ? [] : [`According to ${tellers.join('; ')}.`]),
    ...notes.map((note, at) => `[${at + 1}] ${sayEvidence(note)}`),
  ].join('\n')
  return [
    'BEGIN:VEVENT',
    `UID:${lastingId(entry)}@attache`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${basic(first)}`,
    // the end is the day after the last
    `DTEND;VALUE=DATE:${basic(last + 1)}`,
    `SUMMARY:${escaped(describeEntry(entry, look))}`,
    `DESCRIPTION:${escaped(description)}`,
    ...(entry.place === null ? [] : [`LOCATION:${escaped(nameOr(entry.place, look))}`]),
    `CATEGORIES:${escaped(entry.kind)}`,
    `STATUS:${statusOf(entry)}`,
    ...(url ? [`URL:${url}`] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

function statusOf({ modality, when, tier }: Entry): string {
  if (CANCELLED.has(modality)) return 'CANCELLED'
  const isExact = when !== null && /^\d{4}-\d\d-\d\d(?:\/\d{4}-\d\d-\d\d)?$/u.test(when)
  return HELD.has(modality) && isExact && tier === 'sure' ? 'CONFIRMED' : 'TENTATIVE'
}

const basic = (day: DayNumber) => isoDay(day).replaceAll('-', '')

// A line break is written as a sign; other controls have no place in a calendar.

const CONTROLS = /[\u0000-\u0009\u000B-\u001F\u007F]/g

function escaped(text: string): string {
  return text
    .replace(CONTROLS, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
}

const LONGEST_LINE = 75

/** Lines folded at 75 octets, never within a character. */
function lines(all: readonly string[]): string {
  return all.map((line) => `${folded(line)}\r\n`).join('')
}

function folded(line: string): string {
  let [out, octets] = ['', 0]
  for (const sign of line) {
    const size = Buffer.byteLength(sign, 'utf8')
    if (octets + size > LONGEST_LINE) {
      out += '\r\n '
      octets = 1
    }
    out += sign
    octets += size
  }
  return out
}

import { daysInMonth } from './civil-day.js'
import type { Edtf, EdtfDate, EdtfEnd, EdtfPart, EdtfRun, Qualifier } from './edtf.js'

const MARK = '[?~%]?'
/**
 * `2021?-04-05`, `XXXX-04-28`, `?2021-~04`, `Y-17000`, `2004-01-01T10:15:00+05:30`; groups: mark, year, mark, then the
 * same for month and day.
 */
const DATE = new RegExp(
  `^(${MARK})(-?[\\dX]{4}|Y-?\\d{5,})(${MARK})(?:-(${MARK})([\\dX]{2})(${MARK})(?:-(${MARK})([\\dX]{2})(${MARK}))?)?(T\\d\\d:\\d\\d:\\d\\d(?:Z|[+-]\\d\\d(?::\\d\\d)?)?)?$`,
)

/** Reads an EDTF text; null where it is none. */
export function parseEdtf(text: string): Edtf | null {
  const set = /^([[{])(.+)([\]}])$/.exec(text)
  if (set) return (set[1] === '[') === (set[3] === ']') ? parseSet(set[1] === '[' ? 'one of' : 'all of', set[2]!) : null
  const ends = text.split('/')
  if (ends.length === 1) return parseDate(text)
  if (ends.length !== 2) return null
  const from = parseEnd(ends[0]!)
  const to = parseEnd(ends[1]!)
  return from && to && (typeof from === 'object' || typeof to === 'object') ? { kind: 'interval', from, to } : null
}

function parseEnd(text: string): EdtfEnd | null {
  if (text === '') return 'unknown'
  return text === '..' ? 'open' : parseDate(text)
}

function parseSet(kind: 'one of' | 'all of', inside: string): Edtf | null {
  const written = inside.split(',').map((member) => member.trim())
  const members = written
    .map((member, at) => parseMember(member, at === 0, at === written.length - 1))
    .filter((member) => member !== null)
  return members.length === written.length ? { kind, members } : null
}

/** “Or earlier” may only open a set, “or later” only close it. */
function parseMember(text: string, first: boolean, last: boolean): EdtfDate | EdtfRun | null {
  if (!text.includes('..')) return parseDate(text)
  const [left = '', right = '', ...more] = text.split('..')
  const from = left === '' ? null : parseDate(left)
  const to = right === '' ? null : parseDate(right)
  const sidesHold = (from !== null || (left === '' && first)) && (to !== null || (right === '' && last))
  return more.length === 0 && sidesHold && (from ?? to) ? { kind: 'run', from, to } : null
}

function parseDate(text: string): EdtfDate | null {
  const match = DATE.exec(text)
  if (!match) return null
  const [, yearBefore, year, yearAfter, monthBefore, month, monthAfter, dayBefore, day, dayAfter, time = ''] =
    match as (string | undefined)[]
  if (time !== '' && !/^\d{4}-\d\d-\d\d$/.test(text.slice(0, -time.length))) return null
  // A mark to the right of a part speaks of that part and of all to its left; one to its left, of that part only.
  const part = (digits: string | undefined, ...marks: (string | undefined)[]): EdtfPart | null =>
    digits === undefined ? null : { digits, qualifier: joinQualifiers(marks) }
  const date: EdtfDate = {
    kind: 'date',
    time,
    year: part(year, yearBefore, yearAfter, monthAfter, dayAfter)!,
    month: part(month, monthBefore, monthAfter, dayAfter),
    day: part(day, dayBefore, dayAfter),
  }
  return onCalendar(date) ? date : null
}

function joinQualifiers(marks: readonly (string | undefined)[]): Qualifier {
  const all = marks.join('')
  const uncertain = /[?%]/.test(all)
  const approximate = /[~%]/.test(all)
  if (uncertain && approximate) return '%'
  return uncertain ? '?' : approximate ? '~' : ''
}

/** Whether some real day fits: `2023-02-30` and `2023-13` are refused, `2023-1X` and `XXXX-02-29` are not. */
function onCalendar({ year, month, day }: EdtfDate): boolean {
  if (!month) return true
  const months = fitting(month.digits, day ? 12 : 41).filter((number) => number <= 12 || number >= 21)
  if (!day) return months.length > 0
  const leap = year.digits.includes('X') ? 2000 : Number(year.digits.replace('Y', ''))
  return months.some((number) => fitting(day.digits, daysInMonth(leap, number)).length > 0)
}

/** The numbers from 1 to `most` that two digits can stand for: `1X` up to 12 is 10, 11, 12. */
export function fitting(digits: string, most: number): number[] {
  if (!digits.includes('X')) {
    const number = Number(digits)
    return number >= 1 && number <= most ? [number] : []
  }
  const pattern = new RegExp(`^${digits.replaceAll('X', '\\d')}$`)
  return Array.from({ length: most }, (_, at) => at + 1).filter((number) =>
    pattern.test(String(number).padStart(2, '0')),
  )
}

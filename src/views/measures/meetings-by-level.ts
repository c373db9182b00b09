import { daysOf } from '../../language/edtf/bounds-edtf.js'
import { LEVELS, levelOfOffice, type Level } from '../../language/en/office-levels.js'
import type { EventKind } from '../../reading/reading.js'
import type { Entry } from '../../record/entry.js'
import type { LookUp } from '../look-up.js'
import type { Pair } from '../register.js'
import type { Measure } from './measure.js'

const MEETINGS: ReadonlySet<EventKind> = new Set([
  'meeting',
  'visit',
  'summit',
  'call',
  'negotiation',
  'commission session',
])
const NOT_TOLD = 'level not told'
const PARTS = [...LEVELS, NOT_TOLD] as const

/** The one year in which an entry lies; null where it is undated or may lie in several. */
export function yearOf({ when }: Pick<Entry, 'when'>): number | null {
  if (when === null) return null
  const { earliest, latest } = daysOf(when)
  return earliest !== null && latest !== null && earliest.slice(0, 4) === latest.slice(0, 4)
    ? Number(earliest.slice(0, 4))
    : null
}

/** Whether it is told as done, or as going on. */
export function isFact({ modality }: Entry): boolean {
  return modality === 'happened' || modality === 'ongoing'
}

/** Meetings, visits, calls, summits, talks and sessions of two states by year, and how high those stood who met. */
export function measureMeetings(pair: Pair, look: LookUp): readonly Measure[] {
  const held = pair.entries.filter((entry) => MEETINGS.has(entry.kind) && isFact(entry))
  if (held.length === 0) return []
  const counts = new Map<number, Map<string, number>>()
  for (const entry of held) {
    const year = yearOf(entry)
    if (year === null) continue
    const level = levelOf(entry, pair, look) ?? NOT_TOLD
    const own = counts.get(year) ?? new Map<string, number>()
    counts.set(year, own.set(level, (own.get(level) ?? 0) + 1))
  }
  const undated =
    held.length - [...counts.values()].reduce((sum, own) => sum + [...own.values()].reduce((a, b) => a + b, 0), 0)
  const years = yearsBetween([...counts.keys()])
  const count = (year: number, part: string) => counts.get(year)?.get(part) ?? 0
  return [
    {
      id: 'meetings',
      title: 'Meetings a year by level',
      definition:
        'Meetings, visits, calls, summits, talks and commission sessions of the two that are told as held, by the lower of the two sides’ highest offices; a visit and a meeting during it count each.',
      source: 'entries of this record',
      columns: ['year', ...PARTS, 'all'],
      rows: years.map((year) => [
        year,
        ...PARTS.map((part) => count(year, part)),
        PARTS.reduce((sum, part) => sum + count(year, part), 0),
      ]),
      notes:
        undated > 0
          ? [`${undated} more ${undated === 1 ? 'has' : 'have'} no year of ${undated === 1 ? 'its' : 'their'} own`]
          : [],
      plot: {
        kind: 'stacked years',
        unit: 'meetings',
        parts: PARTS,
        bars: years.flatMap((year) => PARTS.map((part) => ({ year, part, value: count(year, part) }))),
      },
    },
  ]
}

/** Years without any stand in a table of years too. */
export function yearsBetween(years: readonly number[]): readonly number[] {
  if (years.length === 0) return []
  const [first, last] = [Math.min(...years), Math.max(...years)]
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}

/**
 * The level at which two states met: of each side its highest office, of the two the lower. Of a side that names
 * nobody, that of the other.
 */
function levelOf(entry: Entry, { a, b }: Pair, look: LookUp): Level | undefined {
  const sides = [a, b]
    .map((code) =>
      entry.participants.flatMap(({ entity }) => {
        const person = look.entity(entity)
        if (person?.country !== code) return []
        const roles = person.roles.filter(({ status }) => status !== 'former')
        const told = roles.filter(({ reports }) => reports.some((report) => entry.reports.includes(report)))
        return (told.length > 0 ? told : roles).flatMap(({ title }) => levelOfOffice(title) ?? [])
      }),
    )
    .map((levels) => LEVELS.find((level) => levels.includes(level)))
  const known = sides.filter((level) => level !== undefined)
  return LEVELS.toReversed().find((level) => known.includes(level))
}

import { daysOf } from '../language/edtf/bounds-edtf.js'
import { dayOf } from '../language/edtf/civil-day.js'
import type { EventKind } from '../reading/reading.js'
import type { Entry } from '../record/entry.js'

export const LANES = ['Meetings and visits', 'Agreements', 'Procurement and production', 'Pressure and conflict', 'Positions'] as const
/** What entries of a kind have in common on the timeline. */
export type Lane = (typeof LANES)[number]

const LANE_OF: Record<EventKind, Lane> = {
  meeting: 'Meetings and visits', call: 'Meetings and visits', visit: 'Meetings and visits', summit: 'Meetings and visits', 'commission session': 'Meetings and visits',
  'press conference': 'Meetings and visits', negotiation: 'Meetings and visits', invitation: 'Meetings and visits', appointment: 'Positions',
  agreement: 'Agreements', approval: 'Agreements', cooperation: 'Agreements', aid: 'Procurement and production',
  order: 'Procurement and production', delivery: 'Procurement and production', production: 'Procurement and production', exercise: 'Agreements', launch: 'Procurement and production',
  statement: 'Positions', praise: 'Positions', request: 'Positions', criticism: 'Positions', denial: 'Positions', refusal: 'Positions', abstention: 'Positions', other: 'Positions',
  threat: 'Pressure and conflict', sanction: 'Pressure and conflict', protest: 'Pressure and conflict', mobilisation: 'Pressure and conflict', attack: 'Pressure and conflict', withdrawal: 'Pressure and conflict',
}

/** An entry with a place on the time axis. Days are counted from 1970; an open end has none. */
export interface Bar {
  readonly entry: Entry
  readonly from: number | null
  readonly to: number | null
  /** Day, month, year or longer: how sure the place is. */
  readonly certain: boolean
  /** Where the bar is drawn: an open end reaches a little way from the known one. */
  readonly drawnFrom: number
  readonly drawnTo: number
  /** Line within its lane, so that bars do not cover one another. */
  readonly row: number
}

/** A lane with its bars, stacked so that none covers another. */
export interface TimelineLane {
  readonly lane: Lane
  readonly rows: number
  readonly bars: readonly Bar[]
}

/** The lanes, and the days at which the axis begins and ends. */
export interface LaidTimeline {
  readonly from: number
  readonly to: number
  readonly lanes: readonly TimelineLane[]
}

const ROOM_FOR_LABEL = 0.012
/** How far a bar with an open end reaches from its known one, as part of the whole axis. */
const OPEN_REACH = 0.06

/** Lays entries out in lanes; what has no date has no place in them. */
export function layTimeline(entries: readonly Entry[]): LaidTimeline {
  const placed = entries.flatMap((entry) => {
    const days = entry.when === null ? null : daysOf(entry.when)
    if (days === null || (days.earliest === null && days.latest === null)) return []
    return [{ entry, from: dayOf(days.earliest ?? ''), to: dayOf(days.latest ?? ''), certain: days.earliest === days.latest }]
  })
  const known = placed.flatMap((bar) => [bar.from, bar.to]).filter((day) => day !== null)
  const [from, to] = known.length > 0 ? [Math.min(...known) - 30, Math.max(...known) + 30] : [0, 1]
  const reach = (to - from) * OPEN_REACH
  const drawn = placed.map((bar) => ({ ...bar, drawnFrom: bar.from ?? (bar.to ?? from) - reach, drawnTo: bar.to ?? (bar.from ?? to) + reach }))
  const lanes = LANES.map((lane) => stack(lane, drawn.filter(({ entry }) => LANE_OF[entry.kind] === lane), (to - from) * ROOM_FOR_LABEL))
  return { from, to, lanes: lanes.filter((lane) => lane.bars.length > 0) }
}

/** Puts each bar into the first row whose last bar has ended. */
function stack(lane: Lane, placed: readonly Omit<Bar, 'row'>[], gap: number): TimelineLane {
  const ends: number[] = []
  const bars = [...placed].sort((a, b) => a.drawnFrom - b.drawnFrom || (a.entry.id < b.entry.id ? -1 : 1)).map((bar) => {
    const free = ends.findIndex((end) => end <= bar.drawnFrom)
    const row = free >= 0 ? free : ends.length
    ends[row] = bar.drawnTo + gap
    return { ...bar, row }
  })
  return { lane, rows: ends.length, bars }
}

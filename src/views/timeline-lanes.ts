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
  /** Line within its lane, so that neither bars nor their labels cover one another. */
  readonly row: number
  /** The label stands before the bar where behind it the axis ends. */
  readonly labelBefore: boolean
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

/** The least that a bar takes of the axis, as part of the whole: that of a single day can still be hit. */
const ROOM_FOR_BAR = 0.012
/** How far a bar with an open end reaches from its known one, as part of the whole axis. */
const OPEN_REACH = 0.06

/** Lays entries out in lanes; what has no date has no place in them. `labelRoom`: the part of the axis that an entry’s label takes. */
export function layTimeline(entries: readonly Entry[], labelRoom: (entry: Entry) => number = () => 0): LaidTimeline {
  const placed = entries.flatMap((entry) => {
    const days = entry.when === null ? null : daysOf(entry.when)
    if (days === null || (days.earliest === null && days.latest === null)) return []
    return [{ entry, from: dayOf(days.earliest ?? ''), to: dayOf(days.latest ?? ''), certain: days.earliest === days.latest }]
  })
  const known = placed.flatMap((bar) => [bar.from, bar.to]).filter((day) => day !== null)
  const [from, to] = known.length > 0 ? [Math.min(...known) - 30, Math.max(...known) + 30] : [0, 1]
  const reach = (to - from) * OPEN_REACH
  const drawn = placed.map((bar) => ({ ...bar, drawnFrom: bar.from ?? (bar.to ?? from) - reach, drawnTo: bar.to ?? (bar.from ?? to) + reach }))
  const axis: Axis = { from, to, labelRoom }
  const lanes = LANES.map((lane) => stack(lane, drawn.filter(({ entry }) => LANE_OF[entry.kind] === lane), axis))
  return { from, to, lanes: lanes.filter((lane) => lane.bars.length > 0) }
}

interface Axis {
  readonly from: number
  readonly to: number
  readonly labelRoom: (entry: Entry) => number
}

type Unstacked = Omit<Bar, 'row' | 'labelBefore'>

/** Puts each bar with its label into the first row where the place is free. */
function stack(lane: Lane, placed: readonly Unstacked[], axis: Axis): TimelineLane {
  const ends: number[] = []
  const inOrder = placed.map((bar) => ({ bar, ...reachOf(bar, axis) })).sort((a, b) => a.start - b.start || (a.bar.entry.id < b.bar.entry.id ? -1 : 1))
  const bars = inOrder.map(({ bar, start, end, labelBefore }) => {
    const free = ends.findIndex((taken) => taken <= start)
    const row = free >= 0 ? free : ends.length
    ends[row] = end
    return { ...bar, row, labelBefore }
  })
  return { lane, rows: ends.length, bars }
}

/** From where to where on the axis a bar and its label reach. */
function reachOf({ entry, drawnFrom, drawnTo }: Unstacked, { from, to, labelRoom }: Axis): { readonly start: number; readonly end: number; readonly labelBefore: boolean } {
  const gap = (to - from) * ROOM_FOR_BAR
  const label = (to - from) * labelRoom(entry)
  const labelBefore = drawnTo + gap + label > to && drawnFrom - label >= from
  return { start: labelBefore ? drawnFrom - label : drawnFrom, end: drawnTo + gap + (labelBefore ? 0 : label), labelBefore }
}

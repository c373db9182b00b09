import { daysOf } from '../language/edtf/bounds-edtf.js'
import { dayOf, type DayNumber } from '../language/edtf/civil-day.js'
import type { EventKind } from '../reading/reading.js'
import type { Entry } from '../record/entry.js'
import { evenScale, foldGaps, type TimeScale } from './time-scale.js'

export const LANES = [
  'Meetings and visits',
  'Agreements',
  'Procurement and production',
  'Pressure and conflict',
  'Positions',
] as const
/** What entries of a kind have in common on the timeline. */
export type Lane = (typeof LANES)[number]

/** The lane of each kind. */
const LANE_OF: Record<EventKind, Lane> = {
  meeting: 'Meetings and visits',
  call: 'Meetings and visits',
  visit: 'Meetings and visits',
  summit: 'Meetings and visits',
  'commission session': 'Meetings and visits',
  'press conference': 'Meetings and visits',
  negotiation: 'Meetings and visits',
  invitation: 'Meetings and visits',
  agreement: 'Agreements',
  approval: 'Agreements',
  cooperation: 'Agreements',
  exercise: 'Agreements',
  aid: 'Procurement and production',
  order: 'Procurement and production',
  delivery: 'Procurement and production',
  production: 'Procurement and production',
  launch: 'Procurement and production',
  threat: 'Pressure and conflict',
  sanction: 'Pressure and conflict',
  protest: 'Pressure and conflict',
  mobilisation: 'Pressure and conflict',
  attack: 'Pressure and conflict',
  withdrawal: 'Pressure and conflict',
  statement: 'Positions',
  praise: 'Positions',
  request: 'Positions',
  criticism: 'Positions',
  denial: 'Positions',
  refusal: 'Positions',
  abstention: 'Positions',
  appointment: 'Positions',
  other: 'Positions',
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

/** The lanes, the days at which the axis begins and ends, and the place of each day on it. */
export interface LaidTimeline {
  readonly from: number
  readonly to: number
  readonly lanes: readonly TimelineLane[]
  readonly scale: TimeScale
}

/** Which time of an entry is laid out: when it happened, or when reports told it. */
export type TimelineAxis = 'happened' | 'reported'

/** How a timeline is laid out. */
export interface TimelineLayout {
  /** The part of the axis that an entry’s label takes. */
  readonly labelRoom?: (entry: Entry) => number
  /** Whether long stretches in which nothing lies are folded. */
  readonly isFolded?: boolean
  /** Days on which reports told an entry: where it is given, it is laid out by these. */
  readonly reportedOn?: (entry: Entry) => readonly DayNumber[]
  /** Further days that have a place on the axis. */
  readonly alsoOn?: readonly DayNumber[]
  /** Days that are marked in the row of an entry, beside its bar. */
  readonly marksOf?: (entry: Entry) => readonly DayNumber[]
}

/** The least that a bar takes of the axis, as part of the whole: that of a single day can still be hit. */
const ROOM_FOR_BAR = 0.012
/** How far a bar with an open end reaches from its known one, as part of the whole axis. */
const OPEN_REACH = 0.06
/** Days on either side of the first and the last of what is told. */
const MARGIN_DAYS = 30

type Placed = Pick<Bar, 'entry' | 'from' | 'to' | 'certain'>

/** Lays entries out in lanes; what has no date has no place in them. */
export function layTimeline(entries: readonly Entry[], layout: TimelineLayout = {}): LaidTimeline {
  const { labelRoom = () => 0, isFolded = false, reportedOn, alsoOn = [], marksOf = () => [] } = layout
  const placed = entries.flatMap((entry): readonly Placed[] =>
    reportedOn ? placeReported(entry, reportedOn(entry)) : placeHappened(entry),
  )
  const known = placed.flatMap((bar) => [bar.from, bar.to]).filter((day) => day !== null)
  const days = [...known, ...alsoOn]
  const [from, to] = days.length > 0 ? [Math.min(...days) - MARGIN_DAYS, Math.max(...days) + MARGIN_DAYS] : [0, 1]
  const reach = (to - from) * OPEN_REACH
  const drawn = placed.map((bar) => ({
    ...bar,
    drawnFrom: bar.from ?? (bar.to ?? from) - reach,
    drawnTo: bar.to ?? (bar.from ?? to) + reach,
  }))
  const taken = [
    ...drawn.map((bar) => ({ from: bar.drawnFrom, to: bar.drawnTo })),
    ...alsoOn.map((day) => ({ from: day, to: day })),
  ]
  const scale = isFolded ? foldGaps(taken, from, to) : evenScale(from, to)
  const lanes = LANES.map((lane) =>
    stack(
      lane,
      drawn.filter(({ entry }) => LANE_OF[entry.kind] === lane),
      scale,
      (entry) => ({
        label: labelRoom(entry),
        marks: marksOf(entry)
          .filter((day) => day >= from && day <= to)
          .map((day) => scale.at(day)),
      }),
    ),
  )
  return { from, to, scale, lanes: lanes.filter((lane) => lane.bars.length > 0) }
}

function placeHappened(entry: Entry): readonly Placed[] {
  const days = entry.when === null ? null : daysOf(entry.when)
  if (days === null || (days.earliest === null && days.latest === null)) return []
  const [from, to] = [dayOf(days.earliest ?? ''), dayOf(days.latest ?? '')]
  return [{ entry, from, to, certain: days.earliest === days.latest }]
}

/** From the first report to the last. */
function placeReported(entry: Entry, days: readonly DayNumber[]): readonly Placed[] {
  return days.length === 0 ? [] : [{ entry, from: Math.min(...days), to: Math.max(...days), certain: true }]
}

type Unstacked = Omit<Bar, 'row' | 'labelBefore'>

/** Puts each bar with its label into the first row where the place is free. */
function stack(
  lane: Lane,
  placed: readonly Unstacked[],
  scale: TimeScale,
  besideOf: (entry: Entry) => Beside,
): TimelineLane {
  const ends: number[] = []
  const inOrder = placed
    .map((bar) => ({ bar, ...reachOf(bar, scale, besideOf(bar.entry)) }))
    .sort((a, b) => a.start - b.start || (a.bar.entry.id < b.bar.entry.id ? -1 : 1))
  const bars = inOrder.map(({ bar, start, end, labelBefore }) => {
    const free = ends.findIndex((taken) => taken <= start)
    const row = free >= 0 ? free : ends.length
    ends[row] = end
    return { ...bar, row, labelBefore }
  })
  return { lane, rows: ends.length, bars }
}

interface Reach {
  readonly start: number
  readonly end: number
  readonly labelBefore: boolean
}

/** What stands beside a bar in its row, in parts of the axis: the length of its label, and the places of marks. */
interface Beside {
  readonly label: number
  readonly marks: readonly number[]
}

/** Whether the label of a bar has room behind it, and covers no mark there that it would not cover before it. */
function isBetterBefore([from, to]: readonly [number, number], { label, marks }: Beside): boolean {
  const covers = (first: number, last: number) => marks.some((mark) => mark > first && mark < last)
  return to + label > 1 || (covers(to, to + label) && !covers(from - label, from))
}

/** From where to where on the axis a bar reaches with all that stands beside it. */
function reachOf({ drawnFrom, drawnTo }: Unstacked, scale: TimeScale, { label, marks }: Beside): Reach {
  const [from, to] = [scale.at(drawnFrom), scale.at(drawnTo) + ROOM_FOR_BAR]
  const labelBefore = from - label >= 0 && isBetterBefore([from, to], { label, marks })
  const ends = marks.map((mark) => mark + ROOM_FOR_BAR)
  return {
    start: Math.min(labelBefore ? from - label : from, ...marks),
    end: Math.max(to + (labelBefore ? 0 : label), ...ends),
    labelBefore,
  }
}

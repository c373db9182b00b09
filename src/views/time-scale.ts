import type { DayNumber } from '../language/edtf/civil-day.js'

/** A stretch of days and the part of the axis it takes; what is folded is drawn far shorter than it lasted. */
export interface ScaleStretch {
  readonly from: DayNumber
  readonly to: DayNumber
  /** From 0 to 1. */
  readonly start: number
  readonly end: number
  readonly isFolded: boolean
}

/** Days on an axis from 0 to 1. */
export interface TimeScale {
  readonly stretches: readonly ScaleStretch[]
  at(day: DayNumber): number
}

interface Taken {
  readonly from: DayNumber
  readonly to: DayNumber
}

/** A gap is folded where it takes so much of the axis, … */
const LEAST_FOLDED = 0.12
/** … lasts so many days at least, … */
const LEAST_DAYS = 120
/** … and then takes so much of what is left. */
const FOLDED_WIDTH = 0.035
/** What is left open at either side of what is told, as a part of the whole. */
const MARGIN = 0.02

/** Every day takes the same part of the axis. */
export function evenScale(from: DayNumber, to: DayNumber): TimeScale {
  return scaleOf([{ from, to, isFolded: false }])
}

/** Long stretches in which nothing lies are folded, so that what is told has the room. */
export function foldGaps(taken: readonly Taken[], from: DayNumber, to: DayNumber): TimeScale {
  const margin = Math.max(15, (to - from) * MARGIN)
  const gaps: Taken[] = []
  let reached = from
  for (const one of taken.toSorted((a, b) => a.from - b.from)) {
    const gap = { from: reached + margin, to: one.from - margin }
    if (gap.to - gap.from > Math.max(LEAST_DAYS, (to - from) * LEAST_FOLDED)) gaps.push(gap)
    reached = Math.max(reached, one.to)
  }
  const cuts: (Taken & { readonly isFolded: boolean })[] = []
  let at = from
  for (const gap of gaps) {
    cuts.push({ from: at, to: gap.from, isFolded: false }, { ...gap, isFolded: true })
    at = gap.to
  }
  return scaleOf([...cuts, { from: at, to, isFolded: false }])
}

function scaleOf(cuts: readonly (Taken & { readonly isFolded: boolean })[]): TimeScale {
  const open = cuts.filter(({ isFolded }) => !isFolded).reduce((sum, cut) => sum + cut.to - cut.from, 0)
  const room = 1 - FOLDED_WIDTH * cuts.filter(({ isFolded }) => isFolded).length
  const stretches: ScaleStretch[] = []
  for (const cut of cuts) {
    const start = stretches.at(-1)?.end ?? 0
    const width = cut.isFolded ? FOLDED_WIDTH : ((cut.to - cut.from) / (open || 1)) * room
    stretches.push({ ...cut, start, end: start + width })
  }
  const [first, last] = [stretches[0]!, stretches.at(-1)!]
  const at = (day: DayNumber) => {
    const within = stretches.find(({ to }) => day <= to) ?? last
    // what lies outside keeps its distance, as if the axis went on
    const one = day < first.from ? first : within
    return one.start + ((day - one.from) / (one.to - one.from || 1)) * (one.end - one.start)
  }
  return { stretches, at }
}

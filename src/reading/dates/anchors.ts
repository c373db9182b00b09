import { boundsOf } from '../../language/edtf/bounds-edtf.js'
import { parseEdtf } from '../../language/edtf/parse-edtf.js'
import type { DayNumber } from '../../language/edtf/civil-day.js'
import type { Turn } from './date-phrase.js'
import type { Direction } from './direction.js'

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
  /** The last date told that is a day: from a year or a month nobody counts days. */
  readonly toldDay: Resolved | null
  /** The quarter the report deals with, for “a year ago” in a company’s results. */
  readonly quarter: Resolved | null
  /** “This quarter’s loss includes”; see `standsBeforeResults`. */
  readonly isOfResults?: boolean
  readonly direction: Direction
}

/** A date that waits for the day of its report. */
export const OPEN: Resolved = { edtf: null, rests: true }

/** A date counted from the day of publication. */
export function fromPublished({ published }: Anchors, value: (day: DayNumber) => string): Resolved {
  return published === null ? OPEN : { edtf: value(published), rests: true }
}

/** The day from which “the previous” or “the following” is counted, where a date was told before. */
export function dayOfTold(told: Resolved | null, turn: Turn): DayNumber | null {
  const edtf = told?.edtf ? parseEdtf(told.edtf) : null
  if (!edtf) return null
  const { earliest, latest } = boundsOf(edtf)
  return turn === 'following' ? latest : earliest
}

/** How many periods away a turn points. */
export function shiftOf(turn: Turn): number {
  if (turn === 'last' || turn === 'previous') return -1
  return turn === 'next' || turn === 'following' ? 1 : 0
}

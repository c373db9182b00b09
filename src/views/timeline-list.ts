import { daysOf } from '../language/edtf/bounds-edtf.js'
import type { Entry } from '../record/entry.js'
import { byTime } from './entry-order.js'

/** Entries in the order of time, and those whose place in it is not known. */
export interface TimelineList {
  readonly dated: readonly Entry[]
  readonly undated: readonly Entry[]
}

/** Parts what has a place in time from what has none. */
export function listTimeline(entries: readonly Entry[]): TimelineList {
  const isDated = ({ when }: Entry) => {
    const days = when === null ? null : daysOf(when)
    return days !== null && (days.earliest !== null || days.latest !== null)
  }
  return { dated: entries.filter(isDated).sort(byTime), undated: entries.filter((entry) => !isDated(entry)) }
}

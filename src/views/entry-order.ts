import { daysOf } from '../language/edtf/bounds-edtf.js'
import type { Entry } from '../record/entry.js'

/** In the order of time: by the first day, or where that is open (“by 2026”) by the last; undated entries come last, in the order of their numbers. */
export function byTime(a: Entry, b: Entry): number {
  const [x, y] = [dayOf(a), dayOf(b)]
  return x < y ? -1 : x > y ? 1 : Number(a.id.slice(1)) - Number(b.id.slice(1))
}

const UNDATED = '~'

function dayOf({ when }: Entry): string {
  const days = when === null ? null : daysOf(when)
  return days?.earliest ?? days?.latest ?? UNDATED
}

import { daysOf } from '../language/edtf/bounds-edtf.js'
import type { Entry } from '../record/entry.js'

/**
 * In the order of time: by the first day, or where that is open (“by 2026”) by the last; undated entries come last, in
 * the order of their numbers.
 */
export function byTime(a: Entry, b: Entry): number {
  const [x, y] = [dayOf(a), dayOf(b)]
  return x < y ? -1 : x > y ? 1 : Number(a.id.slice(1)) - Number(b.id.slice(1))
}

const UNDATED = '~'

function dayOf({ when }: Entry): string {
  const days = when === null ? null : daysOf(when)
  return days?.earliest ?? days?.latest ?? UNDATED
}

/**
 * Whether an entry may lie within a window, whose ends are days, months or years, or empty for no end: “to 2024” takes
 * in all of 2024. What has no date lies in none.
 */
export function isWithin({ when }: Pick<Entry, 'when'>, from: string, to: string): boolean {
  if (from === '' && to === '') return true
  const { earliest, latest } = daysOf(when ?? '')
  if (earliest === null && latest === null) return false
  const [first, last] = [daysOf(from).earliest, daysOf(to).latest]
  return (
    (first === null || latest === null || latest >= first) && (last === null || earliest === null || earliest <= last)
  )
}

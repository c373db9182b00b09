import { dayOf, type DayNumber } from '../../language/edtf/civil-day.js'
import { readCalendarDay } from '../../language/en/calendar-day.js'
import type { ParsedReport } from '../reading.js'

/** “18:05”, “09.12” beside a day: the hour of one post. */
const HOUR = /\d[:.]\d\d(?![.\d])/
/** Two posts make a running report; one stamp is that of the report itself. */
const FEWEST_POSTS = 2

/** A post of a running report: from where on its day holds. */
export interface PostDay {
  readonly from: number
  readonly day: DayNumber
}

/**
 * The stamps of a running report (“Tue 7 May 2024 18:05”), each above a post that counts its days from it; none where a
 * report is told in one go.
 */
export function readRunningStamps({ report: { text }, layout }: ParsedReport): readonly PostDay[] {
  const stamps = layout.furniture.filter(
    ({ kind, start, end }) => kind === 'date stamp' && HOUR.test(text.slice(start, end)),
  )
  const posts = stamps.flatMap(({ start, end }, at): readonly PostDay[] => {
    const next = stamps[at + 1]?.start ?? text.length
    const told = readCalendarDay(text.slice(start, end))
    const day = told === null || told.startsWith('X') ? null : dayOf(told)
    return day !== null &&
      layout.blocks.some((block) => block.kind === 'story' && block.start >= end && block.start < next)
      ? [{ from: end, day }]
      : []
  })
  return posts.length >= FEWEST_POSTS ? posts : []
}

import { daysOf } from '../language/edtf/bounds-edtf.js'
import { dayOf as dayNumber, type DayNumber } from '../language/edtf/civil-day.js'
import type { ReportId } from '../intake/report.js'
import type { Entry } from '../record/entry.js'
import { dayOf } from './choose.js'
import type { LookUp } from './look-up.js'

/** On which day a report told what it tells; null where it has no whole day. */
export function reportedOn(report: ReportId, look: LookUp): DayNumber | null {
  const reading = look.reading(report)
  const day = reading ? dayOf(reading, look) : null
  return day === null ? null : dayNumber(daysOf(day).latest ?? '')
}

/** The days on which reports told an entry, each once, in order. */
export function reportedDays(entry: Entry, look: LookUp): readonly DayNumber[] {
  const days = entry.reports.flatMap((report) => reportedOn(report, look) ?? [])
  return [...new Set(days)].toSorted((a, b) => a - b)
}

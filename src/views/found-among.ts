import type { Span } from '../language/span.js'
import type { Reading } from '../reading/reading.js'
import type { FoundSaying } from '../record/query.js'

/** Whether words of a report are among those found. */
export function foundAmong(found: readonly FoundSaying[]): (reading: Reading, span: Span) => boolean {
  const placeOf = (report: string, { start, end }: Span) => `${report} ${start} ${end}`
  const places = new Set(found.map((one) => placeOf(one.report, one)))
  return ({ report }, span) => places.has(placeOf(report.id, span))
}

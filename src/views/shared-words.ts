import { overlap, type Span } from '../language/span.js'
import type { ReportId } from '../intake/report.js'
import type { LookUp } from './look-up.js'

/** So much of a sentence stands in words that others print, too, and it is shared. */
const MOSTLY = 0.8

/** Tells of sentences whether they are printed by another outlet, too: wire text, a statement, a copy. */
export function sharedWords(look: LookUp): (report: ReportId, sentence: Span) => boolean {
  const passages = new Map<ReportId, Span[]>()
  for (const line of look.record.weave.lineage) {
    if (new Set(line.reports).size < 2) continue
    for (const passage of line.passages)
      passages.set(passage.report, [...(passages.get(passage.report) ?? []), passage])
  }
  return (report, sentence) => {
    const length = sentence.end - sentence.start
    return (passages.get(report) ?? []).some((passage) => overlap(passage, sentence) > MOSTLY * length)
  }
}

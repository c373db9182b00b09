import { digestText } from '../language/digest-text.js'
import type { IntakeNote, Report, ReportId } from './report.js'

export { nameReport } from './report.js'

/** A report with the file and line it stood on: `incoming.jsonl:12`. */
export interface PlacedReport {
  readonly report: Report
  readonly place: string
}

/**
 * Reports of one input with the ids told apart. The same id with the same text is one report; where the texts differ,
 * all of that id get a mark of their words, so that their order changes nothing and nothing is lost.
 */
export function keepIdsApart(placed: readonly PlacedReport[]): {
  readonly reports: readonly Report[]
  readonly notes: readonly IntakeNote[]
} {
  const sharing = new Map<ReportId, PlacedReport[]>()
  for (const one of placed) {
    const there = sharing.get(one.report.id) ?? []
    if (!there.some(({ report }) => report.text === one.report.text)) sharing.set(one.report.id, [...there, one])
  }
  const kept = placed.filter((one) => sharing.get(one.report.id)?.includes(one))
  const isShared = ({ report }: PlacedReport) => sharing.get(report.id)!.length > 1
  const marked = (report: Report) => `${report.id}~${digestText(report.text)}`
  return {
    reports: kept.map((one) => (isShared(one) ? { ...one.report, id: marked(one.report) } : one.report)),
    notes: kept
      .filter((one) => isShared(one) && sharing.get(one.report.id)?.[0] !== one)
      .map(({ report, place }) => ({
        kind: 'same id',
        place,
        message: `${place}: the id ‹${report.id}› belongs to another text already (${sharing.get(report.id)![0]!.place}). Each report needs an id of its own; this one is kept as ‹${marked(report)}›`,
      })),
  }
}

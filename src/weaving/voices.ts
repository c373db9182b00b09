import type { ReportId } from '../intake/report.js'
import { groupLinked } from './grouping.js'
import type { Lineage } from './weave.js'

/**
 * How many independent origins stand behind some reports. Those that copy one wire or one another are one voice; a report that only quotes
 * a statement others quote too is a voice of its own.
 */
export function countVoices(reports: readonly ReportId[], lineage: readonly Lineage[]): number {
  const places = new Map(reports.map((report, at) => [report, at]))
  const copied = lineage.filter(({ kind }) => kind !== 'statement').flatMap((one) => {
    const members = one.reports.flatMap((report) => places.get(report) ?? [])
    return members.slice(1).map((b) => ({ a: members[0]!, b }))
  })
  return groupLinked(reports.length, copied).length
}

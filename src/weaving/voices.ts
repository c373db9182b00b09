import type { ReportId } from '../intake/report.js'
import { collectBy, groupLinked } from './grouping.js'
import type { Lineage } from './weave.js'

/**
 * Counts how many independent origins stand behind some reports. Those that copy one wire or one another are one voice;
 * a report that only quotes a statement others quote too is a voice of its own.
 */
export function openVoices(lineage: readonly Lineage[]): (reports: readonly ReportId[]) => number {
  const copies = lineage.filter(({ kind }) => kind !== 'statement')
  const copiesOf = collectBy(
    copies.flatMap((one, at) => one.reports.map((report) => ({ report, at }))),
    ({ report }) => report,
  )
  return (reports) => {
    const places = new Map(reports.map((report, at) => [report, at]))
    const touched = new Set(reports.flatMap((report) => (copiesOf.get(report) ?? []).map(({ at }) => at)))
    const copied = [...touched].flatMap((at) => {
      const members = copies[at]!.reports.flatMap((report) => places.get(report) ?? [])
      return members.slice(1).map((b) => ({ a: members[0]!, b }))
    })
    return groupLinked(reports.length, copied).length
  }
}

import type { Report, ReportId } from '../../intake/report.js'
import { digestText } from '../../language/digest-text.js'

/** A report as a store holds it: two of one id may differ in their words. */
export interface HeldReport {
  readonly digest: string
  readonly report: Report
}

/** Names of held reports within the record, and the lasting names that rulings are kept under. */
export interface Names {
  readonly reports: readonly Report[]
  readonly lasting: (name: ReportId) => ReportId
  readonly current: (lasting: ReportId) => ReportId
}

/** How a store holds a report: under the id that its sender gave, also where intake has marked it already to tell two of one input apart. */
export function holdReport(report: Report): HeldReport {
  const digest = digestText(report.text)
  const mark = `~${digest}`
  return { digest, report: report.id.endsWith(mark) ? { ...report, id: report.id.slice(0, -mark.length) } : report }
}

/**
 * Calls a report by its own id, or by id and digest where several share the id. All of them are marked, not only the later ones, so that the
 * order of arrival changes nothing. Rulings are kept under the marked name, which stays when another report of that id arrives.
 */
export function nameApart(held: readonly HeldReport[]): Names {
  const sharing = new Map<ReportId, number>()
  for (const { report } of held) sharing.set(report.id, (sharing.get(report.id) ?? 0) + 1)
  const named = held.map(({ report, digest }) => {
    const lasting = lastingName(report.id, digest)
    return { lasting, name: sharing.get(report.id) === 1 ? report.id : lasting, report }
  })
  const lastingOf = new Map(named.map(({ lasting, name }) => [name, lasting]))
  const nameOf = new Map(named.map(({ lasting, name }) => [lasting, name]))
  return {
    reports: named.map(({ name, report }) => ({ ...report, id: name })).sort((a, b) => (a.id < b.id ? -1 : 1)),
    lasting: (name) => lastingOf.get(name) ?? name,
    current: (lasting) => nameOf.get(lasting) ?? lasting,
  }
}

/** The name of a report that stays whatever else comes. */
export function lastingName(id: ReportId, digest: string): string {
  return `${id}~${digest}`
}

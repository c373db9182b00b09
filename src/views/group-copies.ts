import type { ReportId } from '../intake/report.js'
import { copyArcs } from './copy-arcs.js'
import { agencyOf, outletOf, type LookUp } from './look-up.js'

/** A report that shares its telling with another, and how much of it. */
export interface CopyOf {
  readonly report: ReportId
  readonly share: number
  /** Place among the lineage of the record. */
  readonly line: number
}

/** A report with those that copy it, or that it is the likeliest origin of. */
export interface Original {
  readonly report: ReportId
  readonly copies: readonly CopyOf[]
}

/** A copy with the report it has most from. */
export interface CopyFrom extends CopyOf {
  readonly of: ReportId
}

/** A page groups the reports of story after story: who copied whom is found out once. */
const known = new WeakMap<LookUp, ReturnType<typeof copyArcs>>()

function arcsOf(look: LookUp): ReturnType<typeof copyArcs> {
  const arcs = known.get(look) ?? copyArcs(look)
  known.set(look, arcs)
  return arcs
}

/**
 * Of each report that copies, from which it has most: the agency’s own where others credit it, else the earlier one.
 */
export function copiesIn(reports: ReadonlySet<ReportId>, look: LookUp): ReadonlyMap<ReportId, CopyFrom> {
  const originOf = new Map<ReportId, CopyFrom>()
  for (const { reports: told, arcs } of arcsOf(look))
    for (const { from, to, share, line } of arcs) {
      const pair = [told[from]!, told[to]!] as const
      if (!pair.every((id) => reports.has(id))) continue
      const [of, report] = isAgencyOf(pair[1], pair[0], look) ? [pair[1], pair[0]] : pair
      const known = originOf.get(report)
      if (!known || known.share < share) originOf.set(report, { report, of, share, line })
    }
  return originOf
}

/** Reports in their order, copies beneath the one they come from. */
export function groupCopies(reports: readonly ReportId[], look: LookUp): readonly Original[] {
  const originOf = copiesIn(new Set(reports), look)
  const rootOf = (report: ReportId, seen: ReadonlySet<ReportId> = new Set()): ReportId => {
    const of = originOf.get(report)?.of
    return of === undefined || seen.has(of) ? report : rootOf(of, new Set([...seen, report]))
  }
  const roots = reports.filter((report) => rootOf(report) === report)
  return roots.map((report) => ({
    report,
    copies: reports.flatMap((one) => {
      const copy = originOf.get(one)
      return copy && one !== report && rootOf(one) === report ? [copy] : []
    }),
  }))
}

/** Whether one report was put out by the agency that the other credits. */
function isAgencyOf(one: ReportId, other: ReportId, look: LookUp): boolean {
  const [agency, printer] = [look.reading(one), look.reading(other)]
  if (!agency || !printer) return false
  const name = outletOf(agency)
  const credited = [agencyOf(printer) ?? '', ...printer.layout.credits]
  return outletOf(printer) !== name && credited.some((credit) => credit.includes(name))
}

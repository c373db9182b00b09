import type { ReportId } from '../intake/report.js'
import { tierOf, type Entry } from '../record/entry.js'
import type { Comparison } from '../weaving/weave.js'
import { byTime } from './entry-order.js'
import { listDenials, type Answer } from './list-denials.js'
import type { LookUp } from './look-up.js'

/** What reports that came brought: an entry that was not there, another telling of one that was, a denial, a figure to compare. */
export type BroughtChange =
  | { readonly kind: 'new entry'; readonly entry: Entry }
  | { readonly kind: 'told again'; readonly entry: Entry }
  | { readonly kind: 'denial'; readonly answer: Answer }
  | { readonly kind: 'figures compared'; readonly comparison: Comparison }

/** What these reports brought into the record, beside those that were there before: entries in the order of time, then denials, then figures. */
export function listBrought(look: LookUp, came: ReadonlySet<ReportId>): readonly BroughtChange[] {
  const entries = look.entries.filter(({ reports }) => reports.some((id) => came.has(id))).toSorted(byTime)
  const isNew = ({ reports }: Entry) => reports.every((id) => came.has(id))
  const denials = listDenials(look, {}).filter(({ confidence }) => look.likely || tierOf(confidence) === 'sure')
  const { comparisons } = look.record.weave
  return [
    ...entries.filter(isNew).map((entry) => ({ kind: 'new entry', entry }) as const),
    ...entries.filter((entry) => !isNew(entry)).map((entry) => ({ kind: 'told again', entry }) as const),
    ...denials.filter(({ reading }) => came.has(reading.report.id)).map((answer) => ({ kind: 'denial', answer }) as const),
    ...comparisons.filter(({ figures }) => figures.some(({ report }) => came.has(report)))
      .map((comparison) => ({ kind: 'figures compared', comparison }) as const),
  ]
}

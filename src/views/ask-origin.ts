import type { ReportId } from '../intake/report.js'
import type { ExcerptAsked, RecordQuery } from '../record/query.js'
import { MOST_LIKE } from './ask-quote.js'
import { lookInto, type LookUp, type LookUpChoice } from './look-up.js'

/**
 * What is needed to follow a report, or words that reports print, to where they come from (see trace-source.ts): the
 * reports themselves, all that share an origin with them, and what is told around these.
 */
export async function lookForOrigin(
  of: string,
  query: RecordQuery,
  choice: Omit<LookUpChoice, 'excerpt'> = { likely: true },
): Promise<LookUp> {
  const named = await query.reportNamed(of)
  const reports = named === null ? await query.reportsLike(of, MOST_LIKE) : [named]
  return lookInto(await query.excerpt(await aroundLines(reports, query)), choice)
}

/** Reports with all that share an origin with them. */
async function aroundLines(reports: readonly ReportId[], query: RecordQuery): Promise<ExcerptAsked> {
  const { record, places } = await query.excerpt({ reports, around: 'all' })
  const meant = new Set(reports)
  const lines = record.weave.lineage.filter((line) => line.reports.some((report) => meant.has(report)))
  return {
    things: lines.map((line) => `l${places.get(line)! + 1}`),
    reports: [...new Set([...reports, ...lines.flatMap((line) => line.reports)])],
    around: 'all',
    speakers: true,
  }
}

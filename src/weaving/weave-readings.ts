import type { Published, ReportId } from '../intake/report.js'
import type { Reading } from '../reading/reading.js'
import { sortByReport } from './lend-dates.js'
import type { Ruling } from './ruling.js'
import { weaveStories } from './stories.js'
import type { Weave } from './weave.js'

/** Brings readings together: the same people, events, stories, statements and figures across reports. Indifferent to their order. */
export function weaveReadings(readings: readonly Reading[], _rulings: readonly Ruling[]): Weave {
  const sorted = sortByReport(readings)
  const published = daysOfPublication(sorted)
  const lineage: Weave['lineage'] = []
  const stories = weaveStories(sorted, published, lineage)
  return { entities: [], stories, events: [], comparisons: [], denials: [], lineage, published }
}

/** Lent days are among them: a report that was lent one has been read again with it. */
function daysOfPublication(readings: readonly Reading[]): ReadonlyMap<ReportId, Published> {
  return new Map(readings.flatMap(({ report, layout }) => (layout.published ? [[report.id, layout.published] as const] : [])))
}

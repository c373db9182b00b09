import type { Published, ReportId } from '../intake/report.js'
import type { Reading } from '../reading/reading.js'
import { compareFigures } from './compare-figures.js'
import { weaveDenials } from './denials.js'
import { weaveEntities } from './weave-entities.js'
import { indexEntities, type EntityIndex } from './entity-index.js'
import { weaveEvents } from './events.js'
import { sortByReport } from './lend-dates.js'
import { weaveLineage } from './lineage.js'
import type { Ruling } from './ruling.js'
import { weaveParaphrases } from './paraphrases.js'
import { weaveStatements } from './statements.js'
import type { NewsPair } from './neighbours.js'
import { numberWeave } from './number-weave.js'
import { describeStories, groupNews, linkNews, placesOfGroups } from './stories.js'
import type { StatementPiece, Weave } from './weave.js'

/**
 * Brings readings together: the same people, events, stories, statements and figures across reports. Starts from
 * readings sorted by report, so that the order in which they came is of no account. Readings are as people ruled them
 * to be (see rule-readings.ts). `pairs` are those that were judged to tell like news (see news-pairs.ts).
 */
export function weaveReadings(
  readings: readonly Reading[],
  rulings: readonly Ruling[],
  pairs: readonly NewsPair[],
): Weave {
  return numberWeave(weaveByKeys(readings, rulings, pairs).weave)
}

/** The same with keys in place of numbers, and with what lineage is put together of. */
export function weaveByKeys(
  readings: readonly Reading[],
  rulings: readonly Ruling[],
  pairs: readonly NewsPair[],
): { readonly weave: Weave; readonly pieces: readonly StatementPiece[]; readonly index: EntityIndex } {
  const sorted = sortByReport(readings)
  const published = daysOfPublication(sorted)
  const days = new Map([...published].map(([report, { date }]) => [report, date]))
  const entities = weaveEntities(sorted, rulings)
  const index = indexEntities(entities)
  const news = groupNews(sorted, linkNews(sorted, pairs, days), days)
  const storyOf = placesOfGroups(sorted, news)
  const { lineage, pieces } = weaveLineage(sorted, storyOf, weaveStatements(sorted, storyOf), index)
  const stories = describeStories(news, lineage)
  const events = weaveEvents(sorted, storyOf, index, lineage, rulings)
  const comparisons = compareFigures(sorted, storyOf, index)
  const denials = weaveDenials(sorted, index)
  const paraphrases = weaveParaphrases(sorted, storyOf, index)
  return { weave: { entities, stories, events, comparisons, denials, lineage, paraphrases, published }, pieces, index }
}

/** Lent days are among them: a report that was lent one has been read again with it. */
function daysOfPublication(readings: readonly Reading[]): ReadonlyMap<ReportId, Published> {
  return new Map(
    readings.flatMap(({ report, layout }) => (layout.published ? [[report.id, layout.published] as const] : [])),
  )
}

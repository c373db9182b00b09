import type { ReportId } from '../intake/report.js'
import type { Reading } from '../reading/reading.js'
import { gatherNames } from './entities/names-around.js'
import { keysOfReading } from './keys-of-reading.js'
import { groupAndLend, sortByReport } from './lend-dates.js'
import type { NewsPair, ReadAgain, WovenChange } from './neighbours.js'
import { keepNews } from './news-around.js'
import { ruleReadings } from './rule-readings.js'
import type { Ruling } from './ruling.js'
import { listUnheeded } from './unheeded-rulings.js'
import { weaveByKeys } from './weave-readings.js'

/** A whole record as a change of an empty one, with the keys that each report is found by. */
export function weaveWhole(
  alone: readonly Reading[],
  rulings: readonly Ruling[],
  pairs: readonly NewsPair[],
  readAgain: ReadAgain,
): { readonly change: WovenChange; readonly keys: ReadonlyMap<ReportId, readonly number[]> } {
  const { lent, groups } = groupAndLend(alone, rulings, pairs)
  const sorted = sortByReport(alone)
  const read = sorted.map((reading) => {
    const published = lent.get(reading.report.id)
    return published ? readAgain(reading, published) : reading
  })
  const readings = ruleReadings(read, rulings)
  const { weave, pieces, index } = weaveByKeys(readings, rulings, pairs)
  const put = <Thing>(things: readonly Thing[]) => ({ taken: [], put: things })
  return {
    keys: new Map(readings.map((reading) => [reading.report.id, keysOfReading(reading, index)])),
    change: {
      ...gatherNames(readings, rulings, weave.entities),
      readings: readings.map((reading, at) => ({ reading, isOther: reading !== sorted[at] })),
      gone: [],
      unheeded: listUnheeded(read, rulings, (code) => index.ofState(code) !== undefined),
      entities: put(weave.entities),
      news: keepNews(sorted, readings, groups, rulings),
      stories: put(weave.stories),
      events: put(weave.events),
      comparisons: put(weave.comparisons),
      copies: put(weave.lineage.filter(({ kind }) => kind !== 'statement')),
      statements: put(weave.lineage.filter(({ kind }) => kind === 'statement')),
      pieces: put(pieces),
      denials: put(weave.denials),
      paraphrases: put(weave.paraphrases),
    },
  }
}

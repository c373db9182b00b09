import type { Published, ReportId } from '../intake/report.js'
import type { Reading } from '../reading/reading.js'
import type { Comparison, Lineage, Paraphrase, Story, WovenDenial, WovenEntity } from '../weaving/weave.js'
import type { Entry, Tier } from './entry.js'

/** A list that is gone through from its beginning as often as it is asked for, and need not lie in memory. */
export interface Listed<Thing> extends Iterable<Thing> {
  readonly length: number
}

/** Everything a record holds, list by list, each in the order of the record. */
export interface RecordLists {
  readonly readings: Listed<Reading>
  readonly entities: Listed<WovenEntity>
  readonly stories: Listed<Story>
  readonly entries: Listed<Entry>
  readonly comparisons: Listed<Comparison>
  readonly denials: Listed<WovenDenial>
  readonly lineage: Listed<Lineage>
  readonly paraphrases: Listed<Paraphrase>
}

/**
 * A record that lies in rows, gone through piece by piece as it stood when the walk was opened, whatever is kept
 * meanwhile: for what needs all of it and may not hold all of it.
 */
export interface RecordWalk extends RecordLists {
  /** Entries of these tiers in the order of time, undated ones last. */
  readonly inTime: (tiers: readonly Tier[]) => Listed<Entry>
  readonly reading: (id: ReportId) => Reading | undefined
  readonly entity: (id: string) => WovenEntity | undefined
  readonly entry: (id: string) => Entry | undefined
  readonly storyOf: (report: ReportId) => Story | undefined
  readonly wovenOf: (report: ReportId, entity: string) => WovenEntity | undefined
  readonly paraphraseOf: (report: ReportId, quote: string) => Paraphrase | undefined
  /** The day that a report came with; undefined where there is no such report. */
  readonly receivedDay: (report: ReportId) => Published | null | undefined
  readonly leftOut: number
  /** The day of the newest report. */
  readonly newest: string | null
  readonly close: () => void
}

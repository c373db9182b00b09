import type { Report, ReportId } from '../../intake/report.js'
import type { Reading } from '../../reading/reading.js'
import type { Ruling } from '../../weaving/ruling.js'

/** What became of a report handed over: kept now, there already, or kept apart from another report of the same id and other words. */
export type Kept = 'new' | 'already there' | 'kept apart'

/**
 * Where a record lives. Two things are kept, reports and rulings; readings and the weave lie beside them to save work and are made anew
 * whenever the reader’s version differs. A promise that is fulfilled means that a crash loses nothing of it.
 */
export interface Store {
  keepReport(report: Report): Promise<Kept>
  /** Sorted by id. Reports that came with one id and different words are told apart by a mark of their words: `a~3f2c…`. */
  reports(): Promise<readonly Report[]>
  keepRuling(ruling: Ruling): Promise<void>
  /** In the order in which they were made. */
  rulings(): Promise<readonly Ruling[]>
  keepReadings(readings: readonly Reading[], version: string): Promise<void>
  /** The readings kept of that version, by report. */
  readings(version: string): Promise<ReadonlyMap<ReportId, Reading>>
  /** The one text kept under this key, made from reports and rulings; undefined once they or the reader changed. */
  derived(key: string): Promise<string | undefined>
  keepDerived(key: string, text: string): Promise<void>
  /** Forgets everything but reports and rulings. */
  forgetDerived(): Promise<void>
  close(): Promise<void>
}

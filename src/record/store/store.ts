import type { RegisterFile } from '../../intake/register.js'
import type { Report, ReportId } from '../../intake/report.js'
import type { Reading } from '../../reading/reading.js'
import type { Ruling } from '../../weaving/ruling.js'

/** What became of a report handed over: kept now, there already (the same words of the same house, in whatever file), or kept apart from another report of the same id and other words. */
export type Kept = 'new' | 'already there' | 'kept apart'

/**
 * Where a record lives. What people brought is kept: reports, rulings, rows of their own for the shelf, and registers of others; readings and the weave lie beside
 * them to save work and are made anew whenever the reader’s version differs. A promise that is fulfilled means that a crash loses nothing of it.
 */
export interface Store {
  keepReport(report: Report): Promise<Kept>
  /** Sorted by id, each once: a page and a file of the same words are one report. Reports that came with one id and different words are told apart by a mark of their words: `a~3f2c…`. */
  reports(): Promise<readonly Report[]>
  keepRuling(ruling: Ruling): Promise<void>
  /** In the order in which they were made. */
  rulings(): Promise<readonly Ruling[]>
  /** The user’s own rows for the shelf, as their file had them; empty where there are none. */
  ownRows(): Promise<string>
  /** Puts these rows in the place of those kept before; an empty text removes them. */
  keepOwnRows(rows: string): Promise<void>
  /** Keeps a register’s file as it came; the same bytes to be read in the same way change nothing. */
  keepRegister(file: RegisterFile): Promise<'new' | 'already there'>
  /** The files of registers, by name and then by their bytes. */
  registers(): Promise<readonly RegisterFile[]>
  /** Puts these in the place of all that are kept. */
  replaceRegisters(files: readonly RegisterFile[]): Promise<void>
  keepReadings(readings: readonly Reading[], version: string): Promise<void>
  /** The readings kept of that version, by report. */
  readings(version: string): Promise<ReadonlyMap<ReportId, Reading>>
  /** The one text kept under this key, made from reports and rulings; undefined once they or the reader changed. */
  derived(key: string): Promise<string | undefined>
  keepDerived(key: string, text: string): Promise<void>
  /** Forgets everything but reports, rulings, the user’s own rows and registers. */
  forgetDerived(): Promise<void>
  /** Another text whenever somebody, in this program or another, may have changed what is kept. Cheap to ask. */
  edition(): Promise<string>
  close(): Promise<void>
}

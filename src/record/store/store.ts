import type { RegisterFile } from '../../intake/register.js'
import type { Report, ReportId } from '../../intake/report.js'
import type { Reading } from '../../reading/reading.js'
import type { Change, KeptChange } from '../change.js'
import type { RecordQuery } from '../query.js'
import type { TheRecord } from '../record.js'
import type { KeptParts, NewsJudge, NewsPair } from '../../weaving/neighbours.js'
import type { WovenStep } from '../woven-step.js'
import type { Ruling } from '../../weaving/ruling.js'

/**
 * What became of a report handed over: kept now, there already (the same words of the same house, in whatever file), or
 * kept apart from another report of the same id and other words.
 */
export type Kept = 'new' | 'already there' | 'kept apart'

/** A record with the readings it was woven from, without lent days, and the version of their reader. */
export interface Woven {
  readonly record: TheRecord
  readonly alone: readonly Reading[]
  readonly version: string
}

/** What is asked for to get the changes that came about last. */
export const LAST = 'last'
/** The mark of rows that are there to be compared with, and answer for nothing. */
export const FORGOTTEN = 'forgotten'

/** A report with what was read in it. */
export interface ReadReport {
  readonly report: Report
  readonly reading: Reading
}

/** Who judges which reports tell the same news, and in which version: what another version judged is judged anew. */
export interface VersionedJudge {
  readonly version: string
  readonly judge: NewsJudge
}

/** What was judged of the news of the reports kept: of whom, and which pairs are alike. */
export interface JudgedNews {
  readonly reports: ReadonlySet<ReportId>
  readonly pairs: readonly NewsPair[]
}

/** A report that came: what it is called now, and the name that stays when another report of its id comes. */
export interface Arrived {
  readonly name: ReportId
  readonly lasting: string
}

/**
 * What waits to be woven into a record that was laid down: nothing can be told of it where nothing was, or not by this
 * version.
 */
export interface Waiting {
  readonly came: readonly ReportId[]
  readonly gone: readonly ReportId[]
  /** Marks of the rulings it was woven with (see `markRuling`). */
  readonly ruled: readonly string[]
}

/**
 * Under which mark, with which rulings and of which reader a step is laid down; whole ones begin with an empty record.
 */
export interface NamedStep {
  readonly mark: string
  readonly rulings: readonly string[]
  readonly version: string
  readonly isWhole: boolean
}

/** A store that lets a part of the record be woven anew and laid down in one step. */
export interface Growing {
  /** What all reports are called, sorted, without their words. */
  reports(): Promise<readonly ReportId[]>
  /** Reports, of these, that have no reading of this version, or were not judged by this one. */
  unread(reports: readonly ReportId[], version: string): Promise<readonly ReportId[]>
  unjudged(reports: readonly ReportId[], weaver: string): Promise<readonly ReportId[]>
  waiting(reports: readonly ReportId[], version: string): Promise<Waiting | null>
  /**
   * Has a step woven over what is kept and lays it down with what changed by it, all of it or nothing. What changed is
   * told from the part of the record that did, before and after.
   */
  step(
    named: NamedStep,
    weave: (kept: KeptParts) => Promise<WovenStep>,
    compare: (before: TheRecord, after: TheRecord) => Promise<readonly Change[]>,
  ): Promise<void>
  /**
   * What a step that is not whole would change. Nothing of it is kept, and others may write while it is woven. Null
   * where it takes longer than so many milliseconds, or where something else was written meanwhile.
   */
  trial(
    named: NamedStep,
    weave: (kept: KeptParts) => Promise<WovenStep>,
    compare: (before: TheRecord, after: TheRecord) => Promise<readonly Change[]>,
    patience: number,
  ): Promise<readonly Change[] | null>
}

/**
 * Where a record lives. What people brought is kept: reports, rulings, rows of their own for the shelf, and registers
 * of others; readings and the weave lie beside them to save work and are made anew whenever the reader’s version
 * differs. A promise that is fulfilled means that a crash loses nothing of it.
 */
export interface Store {
  keepReport(report: Report): Promise<Kept>
  /** What keeping this report would come to, so that nothing is read in vain. */
  standing(report: Report): Promise<Kept>
  /**
   * Keeps reports with their readings and what is judged of their news, all of it or nothing. Of a report that is
   * there, or must be kept apart, no reading is kept.
   */
  keepRead(read: readonly ReadReport[], version: string, judge: VersionedJudge): Promise<readonly Kept[]>
  /**
   * Sorted by id, each once: a page and a file of the same words are one report. Reports that came with one id and
   * different words are told apart by a mark of their words: `a~3f2c…`.
   */
  reports(): Promise<readonly Report[]>
  keepRuling(ruling: Ruling): Promise<void>
  /** In the order in which they were made. */
  rulings(): Promise<readonly Ruling[]>
  /** Which reports came, in the order in which they came: what was new since somebody looked. */
  arrivals(): Promise<readonly Arrived[]>
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
  /** Finds the neighbours of each of these readings among those judged before, has the pairs judged, and keeps them. */
  judgeNews(readings: readonly Reading[], judge: VersionedJudge): Promise<void>
  news(version: string): Promise<JudgedNews>
  /**
   * A mark of what people brought that weaving rests on: another one whenever a report or a ruling came. Its first
   * part changes with reports alone, its last with rulings alone. Cheap to ask.
   */
  brought(): Promise<string>
  /** The mark under which the woven record was laid down; undefined where there is none. */
  wovenAs(): Promise<string | undefined>
  /**
   * Does work while nobody else, in this program or another, does such work on this record: of two that weave it at
   * once each would lay down what the other has not seen.
   */
  inTurn<T>(work: () => Promise<T>): Promise<T>
  /**
   * Lays the woven record down in rows beside those that were there, and what changed by it, with the time, in one
   * step: only rows that say something else are written.
   */
  keepWoven(mark: string, woven: Woven, changes?: readonly Change[]): Promise<void>
  /** Weaves part by part, where this store can. */
  readonly growing?: Growing
  /**
   * The record as it was laid down last, whatever changed since, over these readings; undefined where there is none.
   */
  lastWoven(alone: readonly Reading[]): Promise<TheRecord | undefined>
  /** Asks the record that was laid down; `version` is that of the reader whose readings are shown. */
  query(version: string): RecordQuery
  /** What changed, in order; `since` is a day or a time, `last` the last time that something did, null all of it. */
  changes(since: string | null): Promise<readonly KeptChange[]>
  /**
   * Forgets everything but reports, rulings, the user’s own rows and registers, and what the record was, so that what
   * changes by making it anew can be told.
   */
  forgetDerived(): Promise<void>
  /** Another text whenever somebody, in this program or another, may have changed what is kept. Cheap to ask. */
  edition(): Promise<string>
  close(): Promise<void>
}

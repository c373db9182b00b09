import type { ReportId } from '../intake/report.js'
import type { Reading } from '../reading/reading.js'

/**
 * A report’s terms as a direction: rarer terms weigh more, and the whole has length 1. Terms are numbers of their own letters alone, in rising order, so that two
 * reports are compared the same way in any record.
 */
export interface Direction {
  readonly terms: Float64Array
  readonly weights: Float64Array
}

/** What a report is found and known by among those that may tell the same news; it depends on its own reading and on nothing else. */
export interface NewsProfile {
  readonly lead: Direction
  readonly whole: Direction
  /** The heaviest terms of the lead: only reports that share one of them are compared. */
  readonly keys: readonly number[]
  /** The terms of the lead as the report writes them, in the order of {@link lead}. */
  readonly shown: readonly string[]
}

/** Two reports judged to tell like news, whatever their days: `a` is the one whose id comes first. */
export interface NewsPair {
  readonly a: ReportId
  readonly b: ReportId
  readonly alike: number
  /** Terms of both leads that say so. */
  readonly shared: readonly string[]
}

/** A report with what it is found by. */
export interface ProfiledReport {
  readonly report: ReportId
  readonly profile: NewsProfile
}

/** Finds the reports that may tell the same news as another: those that share one of its keys. Memory has one, and so has each store. */
export interface NewsNeighbours {
  sharing(keys: readonly number[]): Iterable<ProfiledReport>
}

/** How reports are found and judged, as whoever keeps them is told: weaving makes it, each store finds the neighbours. */
export interface NewsJudge {
  profile(reading: Reading): ProfiledReport
  /** The pairs of a report with those that share a key with it. */
  judge(newcomer: ProfiledReport, others: Iterable<ProfiledReport>): readonly NewsPair[]
}

import type { Published, ReportId } from '../intake/report.js'
import type { DayNumber } from '../language/edtf/civil-day.js'
import type { Entity, Reading } from '../reading/reading.js'
import type {
  Comparison,
  Lineage,
  Paraphrase,
  StatementPiece,
  Story,
  UnheededRuling,
  WovenDenial,
  WovenEntity,
  WovenEvent,
} from './weave.js'

/**
 * A report’s terms as a direction: rarer terms weigh more, and the whole has length 1. Terms are numbers of their own
 * letters alone, in rising order, so that two reports are compared the same way in any record.
 */
export interface Direction {
  readonly terms: Float64Array
  readonly weights: Float64Array
}

/**
 * What a report is found and known by among those that may tell the same news; it depends on its own reading and on
 * nothing else.
 */
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

/**
 * What is known of when a report was published, and the days and months that it tells without a year, as days of some
 * year.
 */
export interface NewsTime {
  readonly day: DayNumber | null
  readonly hasYear: boolean
  readonly seasons: readonly DayNumber[]
}

/** What is kept of a report’s news, so that others are judged beside it without its reading. */
export interface KeptNews {
  readonly report: ReportId
  /** The first report of those it was put together with before days were lent. */
  readonly first: ReportId
  /** Its time before days were lent, and as it was woven. */
  readonly known: NewsTime
  readonly woven: NewsTime
}

/** A report with what it is found by. */
export interface ProfiledReport {
  readonly report: ReportId
  readonly profile: NewsProfile
}

/**
 * Finds the reports that may tell the same news as another: those that share one of its keys. Memory has one, and so
 * has each store.
 */
export interface NewsNeighbours {
  sharing(keys: readonly number[]): Iterable<ProfiledReport>
}

/**
 * How reports are found and judged, as whoever keeps them is told: weaving makes it, each store finds the neighbours.
 */
export interface NewsJudge {
  profile(reading: Reading): ProfiledReport
  /** The pairs of a report with those that share a key with it. */
  judge(newcomer: ProfiledReport, others: Iterable<ProfiledReport>): readonly NewsPair[]
}

/** A name as one report tells it, with the node it was gathered in and the entity that it belongs to. */
export interface KeptName {
  readonly report: ReportId
  readonly entity: Entity
  /** What it is gathered by: all of one node are judged as one. */
  readonly node: string
  /** The key of the woven entity. */
  readonly woven: string
}

/** Things woven that touch some reports. Everything is called by keys of its own words. */
export interface KeptThings {
  readonly events: readonly WovenEvent[]
  readonly comparisons: readonly Comparison[]
  readonly copies: readonly Lineage[]
  readonly pieces: readonly StatementPiece[]
  /** Statements put together of pieces. */
  readonly statements: readonly Lineage[]
  readonly denials: readonly WovenDenial[]
  readonly paraphrases: readonly Paraphrase[]
}

/**
 * What weaving asks of whoever keeps a record, to weave a part of it: readings and things by reports, and reports by
 * keys. Everything is asked in lists and answered from what was laid down last, with the keys of {@link
 * KeptParts.putKeys} on top.
 */
export interface KeptParts {
  /** Readings as they were kept, without lent days and rulings. */
  alone(reports: readonly ReportId[]): Promise<ReadonlyMap<ReportId, Reading>>
  /** Readings as they were woven last. */
  readings(reports: readonly ReportId[]): Promise<ReadonlyMap<ReportId, Reading>>
  /** The judged pairs of news that one of the reports is in. */
  pairs(reports: readonly ReportId[]): Promise<readonly NewsPair[]>
  /** The judged pairs between two reports of one group. */
  pairsWithin(groups: readonly (readonly ReportId[])[]): Promise<readonly NewsPair[]>
  /** The news of these reports; none of those that are not in the record. */
  news(reports: readonly ReportId[]): Promise<readonly KeptNews[]>
  /** The news of all that were put together with the reports of these names, the first of their groups. */
  newsBeside(first: readonly ReportId[]): Promise<readonly KeptNews[]>
  /** Puts these keys in place of those that the reports had; of reports that are gone, none. */
  putKeys(keys: ReadonlyMap<ReportId, readonly number[]>): Promise<void>
  keysOf(reports: readonly ReportId[]): Promise<ReadonlyMap<ReportId, readonly number[]>>
  /** The reports that hold some of the keys, and which. */
  holders(keys: readonly number[]): Promise<ReadonlyMap<ReportId, readonly number[]>>
  /** How many reports hold each key. */
  counts(keys: readonly number[]): Promise<ReadonlyMap<number, number>>
  namesIn(reports: readonly ReportId[]): Promise<readonly KeptName[]>
  namesOfNodes(nodes: readonly string[]): Promise<readonly KeptName[]>
  namesOfEntities(entities: readonly string[]): Promise<readonly KeptName[]>
  /** The nodes of names that hold one of these keys. */
  nodes(keys: readonly number[]): Promise<readonly string[]>
  /** Entities, without their members. */
  entities(keys: readonly string[]): Promise<readonly WovenEntity[]>
  entitiesNamed(names: readonly string[]): Promise<readonly WovenEntity[]>
  states(codes: readonly string[]): Promise<readonly WovenEntity[]>
  stories(reports: readonly ReportId[]): Promise<readonly Story[]>
  things(reports: readonly ReportId[]): Promise<KeptThings>
  /** Denials whose claim stands in one of these reports. */
  deniedIn(reports: readonly ReportId[]): Promise<readonly WovenDenial[]>
  /** Events in which one of these takes part, or is the place, or somebody of one of these states. */
  eventsOf(entities: readonly string[], states: readonly string[]): Promise<readonly WovenEvent[]>
  /** The words that tell an event in a report. */
  textOfTold(told: WovenEvent['told'][number]): string
}

/** What takes the place of what was there. */
export interface Replaced<Thing> {
  /** Keys. */
  readonly taken: readonly string[]
  readonly put: readonly Thing[]
}

/** A reading as it is woven, with the keys it is found by. */
export interface PutReading {
  readonly reading: Reading
  /** Whether it differs from what was kept: by a day lent to it, or by rulings. */
  readonly isOther: boolean
}

/** What a change of reports and rulings comes to. */
export interface WovenChange {
  readonly readings: readonly PutReading[]
  readonly gone: readonly ReportId[]
  readonly names: readonly KeptName[]
  /** Keys of nodes that are new. */
  readonly nodes: ReadonlyMap<string, readonly number[]>
  readonly entities: Replaced<WovenEntity>
  readonly news: readonly KeptNews[]
  readonly stories: Replaced<Story>
  readonly events: Replaced<WovenEvent>
  readonly comparisons: Replaced<Comparison>
  readonly copies: Replaced<Lineage>
  readonly pieces: Replaced<StatementPiece>
  readonly statements: Replaced<Lineage>
  readonly denials: Replaced<WovenDenial>
  readonly paraphrases: Replaced<Paraphrase>
  readonly unheeded: readonly UnheededRuling[]
}

/** Reads a report again with the day that was lent to it. */
export type ReadAgain = (reading: Reading, published: Published) => Reading

import type { ReportId } from '../intake/report.js'
import type { Span } from '../language/span.js'
import type { EntityKind } from '../reading/reading.js'
import type { Comparison, Lineage } from '../weaving/weave.js'
import type { Tier } from './entry.js'
import type { TheRecord } from './record.js'

/** Which part of a list is wanted: at most so many, after the place where another part ended. */
export interface PageAsked {
  readonly most: number
  /**
   * What {@link Page.next} gave. It stands for a place in the order, not for a count: what is added before it moves
   * nothing.
   */
  readonly after?: string
}

/** A part of a list. */
export interface Page<Found> {
  readonly found: readonly Found[]
  /** How many there are in all. */
  readonly all: number
  /** Where the next part begins; null at the end. */
  readonly next: string | null
}

/** Which entries are asked for. What is left out is not asked about. */
export interface EntryQuestion {
  readonly tiers: readonly Tier[]
  /** A part of a name of somebody who takes part: “lavrov”. */
  readonly actor?: string
  /** The same as `named`, where it may also be the place. */
  readonly involved?: readonly string[]
  /** Each takes part or tells it: by words of a name, or by the code of a state with all who belong to it. */
  readonly named?: readonly string[]
  /** Words of a name of the place, or the code of a state for any place in it. */
  readonly place?: string
  /** How many voices at least tell it. */
  readonly voices?: number
  /** The id of one that takes part. */
  readonly entity?: string
  /** States, by code, of which each has a part, itself or by its people. */
  readonly between?: readonly string[]
  /** Two states, by code in alphabetical order, between which something is told (see `pairsIn`). */
  readonly pair?: readonly [string, string]
  readonly kinds?: readonly string[]
  readonly modality?: string
  /** A day, a month or a year; what has no date lies in no window. */
  readonly from?: string
  readonly to?: string
  /** Only what has a place in time, or only what has none. */
  readonly isDated?: boolean
  /** A part of the name of an outlet that tells it. */
  readonly outlet?: string
  /** Words of the sentences that tell it, or names of those who take part (see sought-text.ts). */
  readonly text?: string
  /**
   * In the order of time, undated ones last; or by how many voices tell it, the newest of equals first: of these only
   * what has a first day.
   */
  readonly order?: 'time' | 'voices'
}

/**
 * Which entities are asked for: of a name those that go by it, and where none does, those with a name that holds it.
 * Without a name those told in most reports come first, or all of them in the order of the record.
 */
export interface EntityQuestion {
  readonly order?: 'told' | 'record'
  readonly name?: string
  readonly kind?: EntityKind
  /** The code of the state that they belong to. */
  readonly country?: string
  /** Of those told in as many reports: the ones in more entries of these tiers come first. */
  readonly tiers?: readonly Tier[]
}

/**
 * Which stories are asked for: those that several reports tell, or those of one report. The newest come first, or those
 * of most reports.
 */
export interface StoryQuestion {
  readonly told: 'by several' | 'by one'
  readonly order?: 'day' | 'reports'
}

/** A sentence of a report. */
export interface FoundSentence extends Span {
  readonly report: ReportId
}

/**
 * Words that somebody is quoted with; what somebody holds or pointedly does not say; what a claim or question was
 * answered with; a figure, which is told of somebody.
 */
export type SayingSort = 'quote' | 'position' | 'answer' | 'figure'

/** Which words of somebody are asked for. Positions come in the order of days, others in that of reports. */
export interface SayingQuestion {
  readonly sort: SayingSort
  /**
   * Who is held to them: of positions a state with all who belong to it, else whoever goes by the name, and where
   * nobody does, by a name that holds it; of others whoever has a name, or is called by words, that hold it.
   */
  readonly by?: string
  /**
   * Words each of which begins a word of a sentence that they stand in; of positions also the name of something that
   * the report names.
   */
  readonly words?: string
  readonly from?: string
  readonly to?: string
  /** Of quotes and figures: how sure they are. */
  readonly tiers?: readonly Tier[]
  /** Each is held to the words, or the figure is told of him: by words of a name, or by the code of his state. */
  readonly who?: readonly string[]
  /** Days, months or years: of a figure that of its own time, else that of the report. What has none lies in none. */
  readonly within?: { readonly from?: string; readonly to?: string }
}

/** Where words of somebody stand. */
export interface FoundSaying extends Span {
  readonly report: ReportId
}

/** A state with how many positions reports tell of it, each counted as often as it is told. */
export interface SpeakingState {
  readonly name: string
  readonly positions: number
}

/** Two states, by their codes in alphabetical order, with how many entries tell something between them. */
export interface FoundPair {
  readonly a: string
  readonly b: string
  readonly entries: number
}

/** Which deals are asked for: those with the most stages come first. */
export interface DealQuestion {
  readonly tiers: readonly Tier[]
  /** Codes of states that all have a part in it. */
  readonly between?: readonly string[]
}

/** Entries about one thing, by their ids. */
export type FoundDeal = readonly string[]

/**
 * What is woven beside entries: figures side by side, in their order; words that several reports print, those of most
 * reports first; copies, in their order; lines of one origin of every kind, or of one, in their order.
 */
export type ThingQuestion =
  | { readonly sort: 'comparison'; readonly verdict?: Comparison['verdict'] }
  | { readonly sort: 'statement' | 'copy' }
  | { readonly sort: 'line'; readonly kind?: Lineage['kind'] }

/** A name of the record, with all that it goes by. */
export interface KnownName {
  readonly name: string
  readonly aliases: readonly string[]
  readonly reports: number
}

/** What has a name that lasts beside its number of today. */
export type LastingSort = 'entry' | 'entity' | 'story'

/** In which order reports are asked for, and whether only those without a day. */
export interface ReportList {
  readonly order?: 'day' | 'id'
  readonly isUndated?: boolean
}

/** Which reports are asked for. What is left out is not asked about. */
export interface ReportQuestion {
  /** A part of the name of the outlet. */
  readonly outlet?: string
  /** A day, a month or a year of publication; what has no day lies in no window. */
  readonly from?: string
  readonly to?: string
}

/** How much there is, without looking at any of it. */
export interface Tally {
  readonly reports: number
  readonly stories: number
  readonly storiesToldByOne: number
  readonly entries: Readonly<Record<Tier, number>>
  readonly entities: Readonly<Partial<Record<EntityKind, number>>>
  readonly comparisons: number
  readonly denials: number
  /** Standings that entries have, by tier. */
  readonly modalities: Readonly<Record<Tier, readonly string[]>>
  /** The day of the newest report; null where none has a day. */
  readonly newest: string | null
}

/** What a view is about to show. */
export interface ExcerptAsked {
  /** By number, or by a name that lasts. */
  readonly entries?: readonly string[]
  /** Of the entries: the words of the first report alone, where the others are not shown. */
  readonly told?: 'first'
  readonly entities?: readonly string[]
  readonly reports?: readonly ReportId[]
  readonly stories?: readonly string[]
  /** Of each of these stories the first so many reports, where the others are not shown. */
  readonly ofEachStory?: number
  /** Comparisons (c3) and lineage (l3), by what {@link RecordQuery.things} gave. */
  readonly things?: readonly string[]
  /** The comparisons, copies and denials that the first page shows: so many of each. */
  readonly contested?: number
  /** Comparisons that do not agree: so many, after so many others. */
  readonly measures?: { readonly most: number; readonly from: number }
  /** Rulings that hold on nothing. */
  readonly unheeded?: boolean
  /**
   * Of the reports: what else is told in them (entries, stories, lineage, figures, denials, names), their lineage
   * alone, what is denied and retold in them, or with it what their figures are held against, or just their stories.
   */
  readonly around?: 'all' | 'lineage' | 'sayings' | 'claims' | 'stories'
  /** Who the names in the reports of these entries are. */
  readonly names?: boolean
  /** Who speaks in these reports: all that they name, with their offices, and the states that they belong to. */
  readonly speakers?: boolean
  /** How each of these entities is told across the record. */
  readonly across?: boolean
  /** In which reports each of these entities is told. */
  readonly inReports?: boolean
  /** In how many entries each of these entities takes part; those that are asked for across the record are counted. */
  readonly inEntries?: boolean
  /** Entities, by id, with the first of the reports that name them: where they are cited, and a ruling can point. */
  readonly namedFirst?: readonly string[]
}

/** A name as reports write it, and in which. */
export interface Written {
  readonly name: string
  readonly times: number
  readonly reports: readonly ReportId[]
}

/** In how many reports an entity is told. */
export interface ToldIn {
  readonly reports: number
  /** Which, where that was asked. */
  readonly in?: readonly ReportId[]
  /** In how many entries it takes part, by tier, where that was asked. */
  readonly entries?: Readonly<Record<Tier, number>>
}

/** How an entity is told across the whole record, of which an excerpt holds a part. */
export interface ToldAcross extends ToldIn {
  readonly entries: NonNullable<ToldIn['entries']>
  readonly written: readonly Written[]
  /** Who takes part in entries beside it, by id, and in how many, by tier. */
  readonly companions: readonly { readonly name: string; readonly times: Readonly<Record<Tier, number>> }[]
  /** First and last day of the reports that tell each of its offices, in their order. */
  readonly roleDays: readonly (readonly [string, string] | null)[]
  /** The reports that hold words of it, in their order. */
  readonly quotedIn: readonly ReportId[]
}

/** The part of a record that a view needs, with what it would count over the whole. */
export interface Excerpt {
  readonly record: TheRecord
  readonly tally: Tally
  /** Place in the whole record of each lineage of this one. */
  readonly places: ReadonlyMap<TheRecord['weave']['lineage'][number], number>
  /** Of the entities asked for. */
  readonly told: ReadonlyMap<string, ToldIn>
  readonly across: ReadonlyMap<string, ToldAcross>
}

/** Asks a record for what is to be shown. Each store answers; of a record in memory `queryRecord` does. */
export interface RecordQuery {
  tally(): Promise<Tally>
  /** Ids of entries. */
  entries(question: EntryQuestion, page: PageAsked): Promise<Page<string>>
  entities(question: EntityQuestion, page: PageAsked): Promise<Page<string>>
  stories(question: StoryQuestion, page: PageAsked): Promise<Page<string>>
  /** All of them, the newest first, those without a day last; or as they are called. */
  reports(page: PageAsked, of?: ReportList): Promise<Page<ReportId>>
  /** Sentences of these reports that hold all the words (see sought-text.ts), in the order of reports. */
  sentences(text: string, page: PageAsked, of?: ReportQuestion): Promise<Page<FoundSentence>>
  /** Reports that hold all the words anywhere; short ones (“the”, “of”) only where few others are asked for. */
  reportsWith(text: string, page: PageAsked): Promise<Page<ReportId>>
  /**
   * Reports that hold most of these words, in whatever order, those with the most of them first: where a quotation may
   * stand.
   */
  reportsLike(text: string, most: number): Promise<readonly ReportId[]>
  sayings(question: SayingQuestion, page: PageAsked): Promise<Page<FoundSaying>>
  /** The states that reports tell positions of, most first. */
  speaking(): Promise<readonly SpeakingState[]>
  /** Pairs of states of which entries of these tiers tell something, richest first. */
  pairs(question: { readonly tiers: readonly Tier[] }, page: PageAsked): Promise<Page<FoundPair>>
  deals(question: DealQuestion, page: PageAsked): Promise<Page<FoundDeal>>
  things(question: ThingQuestion, page: PageAsked): Promise<Page<string>>
  /** The report that is meant by its name, by its file, or by the last part of its file; null where none is. */
  reportNamed(name: string): Promise<ReportId | null>
  /** How many figures are in no comparison. */
  figuresAlone(): Promise<number>
  /** Whether anybody goes by a name that holds this, or is called so by a report. */
  isNamed(name: string): Promise<boolean>
  /** Every name of the record, and nothing else of it. */
  names(): Promise<readonly KnownName[]>
  /**
   * What a lasting name leads to today, by its number: also where it was put together with others, taken apart, or lost
   * these words. Null where all of it is gone.
   */
  leadsTo(sort: LastingSort, name: string): Promise<string | null>
  /**
   * The lasting name of what has this number today; null where it has none: of a record in memory no address outlives
   * it.
   */
  lastingName(sort: LastingSort, id: string): Promise<string | null>
  excerpt(asked: ExcerptAsked): Promise<Excerpt>
}

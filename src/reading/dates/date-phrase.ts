import { patternNeeding, type NeededPattern, type Needs } from '../../language/needed-pattern.js'
import type { Span } from '../../language/span.js'
import type { RuleName } from '../reading.js'

/**
 * Which way a word of time points: “last Friday”, “this summer”, “next week”; “previous”, “following” and “same” start
 * from what was just told.
 */
export type Turn = 'last' | 'this' | 'next' | 'previous' | 'following' | 'same'
/** In what a distance or a period is told: “two weeks ago”, “last quarter”. */
export type TimeUnit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade' | 'century'

/** A part of a month or year by its place: `which` is 1 for the first, −1 for the last. */
export type Part =
  | { readonly kind: 'week' | 'half'; readonly which: number }
  | { readonly kind: 'weekday'; readonly which: number; readonly weekday: number }
  | { readonly kind: 'months'; readonly which: number; readonly count: number }
  | { readonly kind: 'months up to'; readonly count: number }
  | { readonly kind: 'up to month'; readonly toMonth: number }
  | { readonly kind: 'day'; readonly day: number }
  /** So many days from Easter Sunday, and how many of them: Good Friday is −2, Easter weekend −1 and two days. */
  | { readonly kind: 'easter'; readonly from: number; readonly days: number }

/** What is written of a calendar date; null where the report leaves it open. */
export interface WrittenDate {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
}

/** A date as told, before anything is inferred. */
export type Told =
  /** “28 April 2023”, “April 5-6”, “3, 4 and 5 May”, “last November”, “on Friday (April 28)”, “early 2021”. */
  | {
      readonly kind: 'calendar'
      readonly from: WrittenDate
      readonly to?: WrittenDate
      readonly join?: 'range' | 'both' | 'either'
      readonly weekday?: number
      /** Days listed between the first and the last. */
      readonly between?: readonly WrittenDate[]
      readonly turn?: Turn | undefined
      readonly yearTurn?: Turn | undefined
      readonly vague?: boolean
    }
  /** “Friday”, “last Wednesday”, “the previous Friday”. */
  | {
      readonly kind: 'weekday'
      readonly weekday: number
      readonly turn: Turn | null
      /** “Wednesday last week”: weeks from that of the report. */
      readonly week?: number
    }
  /** “last month”, “this week”, “the following day”, “that same year”, “earlier this month”. */
  | {
      readonly kind: 'period'
      readonly unit: TimeUnit
      readonly turn: Turn
      readonly vague?: boolean
      /**
       * “the next year”, “by the end of the year”: in a clause of the past that of the date just told, else that of the
       * report.
       */
      readonly ofTold?: boolean
    }
  /** “two weeks ago”, “three days later”, “a year earlier”. */
  | {
      readonly kind: 'distance'
      readonly count: number
      readonly unit: TimeUnit
      readonly sign: 1 | -1
      readonly anchor: 'published' | 'told'
      readonly vague?: boolean
      /** “a year on”, which may be told of the report’s own day. */
      readonly lasting?: boolean
    }
  /** “two weeks ago on Monday”, “forty years ago today”: a day of the report’s time, so far back. */
  | {
      readonly kind: 'day so far back'
      readonly day: Extract<Told, { kind: 'weekday' | 'distance' }>
      readonly count: number
      readonly unit: TimeUnit
    }
  /** “29 February 2015”: no day of any calendar. */
  | { readonly kind: 'impossible' }
  /** “the last two decades”, “the next five years”. */
  | { readonly kind: 'window'; readonly count: number; readonly unit: TimeUnit; readonly turn: 'last' | 'next' }
  /** “in the coming weeks”, “over the past few years”: up to the report or from it, how far nobody says. */
  | { readonly kind: 'vague window'; readonly turn: 'last' | 'next' }
  /**
   * “the third quarter”, “the first half of last year”, “this summer”: a part of a year that may be open; `part` is
   * EDTF’s number.
   */
  | { readonly kind: 'part of year'; readonly part: number; readonly year: number | null; readonly turn: Turn | null }
  /**
   * “the quarter”, “the latest quarter”; `years` back from it: “the year-ago quarter”. “The latest period” is one only
   * where a quarter was told.
   */
  | { readonly kind: 'running quarter'; readonly years: number; readonly named: boolean }
  /** A value that needs nothing else: “the 1990s”, “the 20th century”. */
  | { readonly kind: 'fixed'; readonly edtf: string }
  /**
   * “the second week of May”, “the first nine months of last year”, “the 27th”: a place in a month or year that may be
   * open.
   */
  | {
      readonly kind: 'within'
      readonly part: Part
      readonly month: number | null
      readonly year: number | null
      readonly yearTurn?: Turn | undefined
    }
  /** “from Monday to Wednesday”. */
  | { readonly kind: 'weekdays'; readonly weekday: number; readonly toWeekday: number; readonly turn: Turn | null }
  /**
   * “for three years” where that lasts until the report, “in two weeks” and “within two years” where that is ahead of
   * it; else only a length.
   */
  | { readonly kind: 'length'; readonly count: number; readonly unit: TimeUnit; readonly way: 'for' | 'in' | 'within' }
  /** “since the beginning of the invasion”: resolved only where the report dates it. */
  | { readonly kind: 'since event'; readonly event: string; readonly opening: boolean }
  /** “annual”, “every year”: kept as told. */
  | { readonly kind: 'recurring' }
  /** “over the decades”: from some day that nobody tells until the report. */
  | { readonly kind: 'long past' }

/** Words that tell a date. `bound` is the side on which they leave it open: “since 2022”, “by 2028”. */
export interface DatePhrase extends Span {
  readonly told: Told
  readonly rule: RuleName
  readonly bound: 'since' | 'by' | null
  /** “in about 1992”, “around March 2015”. */
  readonly about?: boolean
}

/** One way in which the press words dates. `tell` may refuse what only looks like one. */
export interface DateRule {
  readonly name: RuleName
  readonly pattern: NeededPattern
  readonly tell: (words: Words, habit: WritingHabit) => Told | null
}

/** The named parts of a matched phrase. */
export type Words = Readonly<Record<string, string | undefined>>

/** How this report writes `04/05/2023`: told by its other dates. */
export interface WritingHabit {
  readonly monthFirst: boolean
}

/** A year in figures, 1000 to 2099. */
export const YEAR = '(?:1[0-9]|20)\\d\\d(?!\\d)'

/**
 * A rule’s pattern, anchored so that it never starts or ends inside a word, a number or a sum of money. `needs` finds
 * what stands in each of its phrases.
 */
export function phrasePattern(needs: Needs, source: string): NeededPattern {
  return patternNeeding(
    needs,
    () =>
      new RegExp(`(?<![\\p{L}\\p{N}$£€#/])(?<![\\d][.,-]|\\p{L}-)(?:${source})(?![\\p{L}\\p{N}])(?![.,/]\\d)`, 'giu'),
  )
}

import { digestText } from '../language/digest-text.js'
import { isDay } from '../language/edtf/civil-day.js'
import type { Span } from '../language/span.js'

/** Names a report: the id its sender gave it, or one derived from its text, the same wherever the file lies. */
export type ReportId = string

/**
 * An id from the words themselves (and the address, where one is known: one wire text under two outlets is two
 * reports), the same wherever the file lies.
 */
export function nameReport(text: string, url: string | null): ReportId {
  return `r${digestText(url === null ? text : `${url}\n${text}`)}`
}

/** The first newspaper was printed in 1605; a day behind the century that runs is a slip of a key or of a clock. */
export const YEARS_OF_THE_PRESS = { from: 1600, to: 2099 }

/** `14 Oct 1066`, `2999-01-01`: a year as stated, which is no hour and no zone (`+0530`). */
const STATED_YEAR = /(?<![\d:.+])\d{4}(?!\d)/

/** Whether a stated day is of a year in which no report can have come out. */
export function isOutOfReason(stated: string): boolean {
  const year = Number(STATED_YEAR.exec(stated)?.[0] ?? YEARS_OF_THE_PRESS.from)
  return year < YEARS_OF_THE_PRESS.from || year > YEARS_OF_THE_PRESS.to
}

/** Whether a text is a day on which a report can have come out, as people give one: `2023-04-28`. */
export function isDayOfPress(text: string): boolean {
  return isDay(text) && !isOutOfReason(text)
}

const { from: FIRST, to: LAST } = YEARS_OF_THE_PRESS
/** What is expected where {@link isDayOfPress} refuses. */
export const EXPECTED_DAY = `a day like 2023-04-28, with a year from ${FIRST} to ${LAST}`

/** A report's day of publication and how we know it. */
export interface Published {
  /** EDTF, usually a day: `2023-04-28`. */
  readonly date: string
  readonly basis: 'stated' | 'metadata' | 'given by the user' | 'inferred'
}

/**
 * A report as it was received: its words unchanged (after decoding and line-ending normalisation) and what came beside
 * them. What can be read *from* the words (a date stamp, a dateline, a caption) belongs to the reading's {@link
 * Layout}, not here.
 */
export interface Report {
  readonly id: ReportId
  /** As named on the command line; null for lines of JSONL and pasted text. */
  readonly file: string | null
  /** From metadata; null where only the words themselves may tell. */
  readonly title: string | null
  readonly outlet: string | null
  readonly byline: string | null
  readonly url: string | null
  /** ISO 639-1, as stated or detected. */
  readonly language: string
  readonly text: string
  /** From metadata or the user; null where only the text may tell. */
  readonly published: Published | null
  /** Stretches that the form of the file marks as furniture already (an HTML caption), for the layout to keep. */
  readonly marked: readonly Furniture[]
  /**
   * The agency whose words the outlet printed, where the form of the file says so beside the words: “(c) 2024 Agence
   * France-Presse”.
   */
  readonly agency?: string
  /** The part of the paper in which it stood, as the form says it: “World”. */
  readonly section?: string
  /** The notice by which the outlet put its own report right, in its words. */
  readonly correction?: string
  /** Where the words of each printed page begin, for the footnote; of forms that have pages. */
  readonly pages?: readonly PageStart[]
  /**
   * Words that a program recognised in a picture of them: each may be wrong (“5-400” for S-400), however sure the
   * program was.
   */
  readonly recognised?: readonly RecognisedWord[]
}

/** Where the words of a printed page begin. */
export interface PageStart {
  readonly start: number
  /** The sheet, counted from 1. */
  readonly page: number
  /** The number that the document itself gives the page, where that is another: `iv`, `A7`. */
  readonly label?: string
}

/** A word read off a picture, and how sure the program was, from 0 to 1. */
export interface RecognisedWord extends Span {
  readonly sureness: number
}

/** Whether a report is called by its words and address; else its sender gave it its id. */
export function isNamedByWords({ id, text, url }: Report): boolean {
  return id === nameReport(text, url)
}

/** What the page puts around a story. */
export type FurnitureKind = 'caption' | 'credit' | 'promotion' | 'heading' | 'date stamp' | 'byline' | 'boilerplate'

/** A stretch that is not the story: “Follow us on …”, a picture caption, a heading between paragraphs. */
export interface Furniture extends Span {
  readonly kind: FurnitureKind
}

/** Something received that is worth telling the user, though the journey goes on. */
export interface IntakeNote {
  readonly kind:
    | 'empty'
    | 'binary'
    | 'too large'
    | 'broken encoding'
    | 'broken line'
    | 'unreadable'
    | 'no article'
    | 'other language'
    | 'same id'
    /** Told by its content to be no report: settings, a table of figures, a list of links. */
    | 'no report'
    | 'list of links'
    | 'broken file'
    | 'scan'
    /** Read, and only in part there: the teaser of a feed. */
    | 'summary'
    /** Read, and worth a look: two days of publication, two different stories found in one page. */
    | 'doubt'
    /** Passed over in a folder or an archive for what its name says: a picture, a style sheet. */
    | 'left out'
  /** File, and line where there is one: `incoming.jsonl:12`. */
  readonly place: string
  /** Found what, expected what, do what. */
  readonly message: string
}

/** What one input gave: reports that can be read, and notes on what could not. */
export interface Received {
  readonly reports: readonly Report[]
  readonly notes: readonly IntakeNote[]
}

import { createHash } from 'node:crypto'
import type { Passage } from '../../weaving/weave.js'
import type { ReportId } from '../../intake/report.js'
import type { DossierChart } from './charts.js'

/** A line before its footnotes have numbers: what it says and the words of reports beneath it. */
export interface DraftLine {
  /**
   * What the line is called by for good; the first is printed. One that is told by several reports keeps the name that
   * each of them gave it.
   */
  readonly names: readonly [string, ...string[]]
  readonly text: string
  readonly passages: readonly Passage[]
  /** The entry it tells, where it tells one. */
  readonly entry?: string
  /** That entry has no day of its own. */
  readonly isDayless?: boolean
  /** Reports listed as sources: their footnotes are those that the other lines cite, of each the first or all. */
  readonly sources?: { readonly reports: readonly ReportId[]; readonly isFirstOnly: boolean }
}

/** Lines of one matter: a deal, a state’s positions; without a title where a part has but one. */
export interface DraftStrand {
  readonly title: string | null
  readonly lines: readonly DraftLine[]
  readonly chart?: DossierChart
}

/** One part of the document: chronology, figures, sources. */
export interface DraftPart {
  readonly title: string
  readonly strands: readonly DraftStrand[]
  /** Its strands are one list: words that one has shown the next does not show again. */
  readonly isOneList?: boolean
}

const LETTERS_OF_NAME = 10

/**
 * A name that stays while what it is made of stays: kind of line and place of its words, never a number of the record.
 */
export function lastingName(kind: string, of: string): string {
  return createHash('sha1').update(`${kind} ${of}`, 'utf8').digest('hex').slice(0, LETTERS_OF_NAME)
}

/** The names of a line by the words beneath it, the first report’s first. */
export function namesOfLine(kind: string, passages: readonly Passage[]): readonly [string, ...string[]] {
  const [first, ...others] = [...new Set(passages.map(({ report, start }) => `${report} ${start}`))]
    .sort()
    .map((place) => lastingName(kind, place))
  return [first ?? lastingName(kind, ''), ...others]
}

/** “… of Ferdinand Marcos Jr.” has its full stop. */
export function closed(line: string): string {
  return /[.!?][”’"')]*$/u.test(line) ? line : `${line}.`
}

/** Words on one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

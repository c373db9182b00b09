import { CALENDAR_DAY, readCalendarDay } from '../../language/en/calendar-day.js'
import { patternNeeding } from '../../language/needed-pattern.js'
import type { Span } from '../../language/span.js'
import type { Line } from './line.js'

/**
 * “Published: 28 April 2023, 10:30 IST”: a day the page itself states. An update is kept apart from the first
 * publication.
 */
export interface DateStamp extends Span {
  readonly day: string
  readonly updated: boolean
  /** “Published …”, “Updated …”: a bare day on a line of its own may also be a heading of a chronology. */
  readonly labelled: boolean
  /** With an hour, as the posts of a running report have it: what follows is told from that day. */
  readonly clocked: boolean
  /** Who signs before the day, on the same line. */
  readonly signed?: string | undefined
  /** The agency or outlet named before the day: “PTI | Updated: …”. */
  readonly credit?: string | undefined
}

const LABEL =
  '(?:(?:first |originally |article )?(?:published|posted|issued|released|created|uploaded|filed|date(?: of (?:publication|issue))?|publication date|release date)|(?:last |latest )?(?:updated?|modified|edited|revised))(?: (?:on|at))?(?:\\s*[:|-])?\\s*'
const CLOCK = '(?:at\\s+)?\\d{1,2}[:.]\\d\\d(?:[:.]\\d\\d)?(?:\\s*[ap]\\.?m\\.?)?|(?:at\\s+)?\\d{1,2}\\s*[ap]\\.?m\\.?'
const ZONE =
  '(?:\\(?(?:GMT|UTC|IST|EST|EDT|ET|CET|CEST|BST|MSK|PST|PDT|PT|SGT|JST|Z)(?:[+-]\\d{1,2}(?::?\\d\\d)?)?\\)?|[+-]\\d\\d:?\\d\\d)'
// Blanks belong to the sign or word behind them: two runs of blanks side by side share one text in quadratic time.
const HOUR = `(?:${CLOCK})(?:\\.\\d+)?(?:\\s*${ZONE})?`
const MOMENT = `(?:${HOUR}(?:\\s*[,|–-])?\\s*)?${CALENDAR_DAY}(?:(?:\\s*[T,|–-])?\\s*(?:at\\s+)?${HOUR})?`
// A stamp is short and tells its day in digits.
const SHORT_WITH_DAY = /^(?=.*\d).{4,260}$/
const LABEL_FIRST = new RegExp(`^${LABEL}.{0,40}\\d`, 'i')
// “The Example Times, July 9, 2024”, “08 July 2024, Manila”: outlet or place beside the day, on a line of their own.
const BESIDE = "\\p{Lu}[\\p{L}.&’'-]*(?: (?:of|and|the|de|\\p{Lu}[\\p{L}.&’'-]*)){0,4}"
const PLACED_LINE = patternNeeding(
  SHORT_WITH_DAY,
  () =>
    new RegExp(
      `^[[(]?(?:${BESIDE}(?:,| [|–—-]) ${MOMENT}|${MOMENT}\\s*(?:,|[|–—-]) ${BESIDE}(?: ?[|–—·-] ?(?:[Ll]ast )?(?:[Uu]pdated|[Pp]ublished|[Pp]osted|[Mm]odified)(?: (?:on|at))?:? ?(?:${MOMENT}|${HOUR}))?)[\\])]?$`,
      'u',
    ),
)
// “Published: Apr 28, 2023, 10:30 IST | Updated: Apr 29, 2023”
const STAMP_LINE = patternNeeding(
  SHORT_WITH_DAY,
  () =>
    new RegExp(
      `^[[(]?(?:${LABEL})?${MOMENT}(?:\\s*[\\])])?(?:(?:\\s*[|,·•/–-])?\\s*(?:${LABEL})(?:${MOMENT}|${HOUR}))*(?:\\s*\\.)?\\s*$`,
      'i',
    ),
)
const MOMENTS = new RegExp(`(?<label>${LABEL})?${MOMENT}`, 'gi')
// “Jane Example | Published December 27, 2024”: who signs stands before the day.
const SIGNATURE =
  /^(?:By )?(?<signed>\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3})(?: \(?@\w+\)?)?(?:, [\p{L} ]{2,40})? ?[|·•] ?/u
// “PTI | Updated: Feb 13, 2021, 13:10 IST”, “Gulf Ledger | 6 June 2023”: whose report it is.
const HOUSE = /^(?<house>\p{Lu}[\p{L}.&'’-]+(?: (?:of |the )?\p{Lu}[\p{L}.&'’-]*){0,3}) ?[|·•] ?/u
// Scraped text where the story runs on after the stamp: “date 2023-04-28 India and Russia have …”, “Updated: 28 April
// 2023 10:30 IST The …”.
const LABELLED_START = patternNeeding(
  LABEL_FIRST,
  () => new RegExp(`^(?:${LABEL})${MOMENT}(?=\\s+["'“‘]?\\p{Lu}|\\s*$|\\s*[|–—])`, 'iu'),
)
// “2023-04-28 10:30 The ministers …”: a bare machine-made date opens no English sentence.
const ISO_START =
  /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?)?(?=\s+["'“‘]?\p{Lu}|\s*$|\s*[|–—])/u
// “March 6, 2024 - Russia …”, “March 6 - Russia …”: a day and a dash before the first word of the story; several such
// lines would be a chronology.
const DASHED_START = patternNeeding(
  /^.{3,45}\s[-–—]/,
  () => new RegExp(`^${CALENDAR_DAY}(?=\\s+[-–—]+\\s+["'“‘]?\\p{Lu})`, 'u'),
)
const CLOCKED = /\d[:.]\d\d(?![.\d])/
const UPDATE = /updated?|modified|edited|revised/i

/** Reads the stamp that fills a line, or the one its story runs on from. */
export function readDateStamp(line: Line): DateStamp | null {
  if (STAMP_LINE.test(line.text) || PLACED_LINE.test(line.text)) return stampOf(line, line.text)
  const signature = SIGNATURE.exec(line.text)
  if (signature && STAMP_LINE.test(line.text.slice(signature[0].length))) {
    const stamp = stampOf(line, line.text)
    return stamp && { ...stamp, signed: signature.groups?.['signed'] }
  }
  const house = HOUSE.exec(line.text)
  if (house && STAMP_LINE.test(line.text.slice(house[0].length))) {
    const stamp = stampOf(line, line.text)
    return stamp && { ...stamp, credit: house.groups?.['house'] }
  }
  const opening = LABELLED_START.exec(line.text) ?? ISO_START.exec(line.text)
  if (opening) return stampOf(line, opening[0])
  const dashed = DASHED_START.exec(line.text)
  return dashed && stampOf(line, dashed[0])
}

/** The day of a stamp: of its moments the first that is not an update. */
function stampOf(line: Line, text: string): DateStamp | null {
  const moments = [...text.matchAll(MOMENTS)].map((match) => ({
    day: readCalendarDay(match[0]),
    label: match.groups?.['label'] ?? '',
  }))
  const first =
    moments.find((moment) => moment.day !== null && !UPDATE.test(moment.label)) ??
    moments.find((moment) => moment.day !== null)
  return first?.day
    ? {
        start: line.start,
        end: line.start + text.length,
        day: first.day,
        updated: UPDATE.test(first.label),
        labelled: first.label !== '',
        clocked: CLOCKED.test(text),
      }
    : null
}

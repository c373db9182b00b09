import { contains } from '../../language/span.js'
import type { Sentence } from '../../language/en/sentence.js'
import type { DateMention } from '../reading.js'
import type { ToldFigure } from './told-figure.js'

/**
 * How far a figure’s period may stand from it, in characters; measured on clauses such as “… imports worth over 9
 * billion euros in the past ten years”.
 */
const REACH = 90
/** A preposition and an article before the date. */
const OPENING = 8
const DAY = /^[^/]*-\d\d-\d\d$/

/**
 * “ordered 12 vehicles, with deliveries due in 2025”, “for delivery by 2027”: when they come, not when they were
 * ordered.
 */
const OF_ANOTHER =
  /\b(?:with|for|and) (?:the )?(?:\p{L}+ ){0,2}(?:deliver(?:y|ies)|shipments?|handovers?|production|construction|completion|operations?|repayments?)\b/iu

/**
 * The window a figure is told for: the nearest date of its sentence that is longer than a day, one after it rather than
 * before.
 */
export function readPeriod(
  told: ToldFigure,
  sentence: Sentence,
  dates: readonly DateMention[],
  text: string,
): string | null {
  const near = dates
    .filter((date) => date.edtf !== null && !DAY.test(date.edtf) && contains(sentence, date))
    .map((date) => ({ date, away: distance(told, sentence, date) }))
    .filter(
      ({ date, away }) =>
        away >= 0 && away <= REACH && !(date.start >= told.end && OF_ANOTHER.test(text.slice(told.end, date.start))),
    )
    .sort((a, b) => a.away - b.away)
  return near[0]?.date.edtf ?? null
}

/** Characters between a figure and a date; a date that opens its sentence (“In 2019, trade …”) covers all of it. */
function distance(told: ToldFigure, sentence: Sentence, date: DateMention): number {
  if (date.start >= told.end) return date.start - told.end
  return date.start - sentence.start <= OPENING ? REACH / 2 : (told.start - date.end) * 1.5
}

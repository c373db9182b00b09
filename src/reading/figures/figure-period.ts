import { contains } from '../../language/span.js'
import type { Sentence } from '../../language/en/sentence.js'
import type { DateMention } from '../reading.js'
import type { ToldFigure } from './told-figure.js'

/** How far a figure’s period may stand from it, in characters; measured on clauses such as “… purchases of more than $60 billion during the last two decades”. */
const REACH = 90
const DAY = /^[^/]*-\d\d-\d\d$/

/** The window a figure is told for: the nearest date of its sentence that is longer than a day, one after it rather than before. */
export function readPeriod(told: ToldFigure, sentence: Sentence, dates: readonly DateMention[]): string | null {
  const near = dates
    .filter((date) => date.edtf !== null && !DAY.test(date.edtf) && contains(sentence, date))
    .map((date) => ({ date, away: date.start >= told.end ? date.start - told.end : (told.start - date.end) * 1.5 }))
    .filter(({ away }) => away >= 0 && away <= REACH)
    .sort((a, b) => a.away - b.away)
  return near[0]?.date.edtf ?? null
}

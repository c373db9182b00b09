import type { Sentence, Token } from '../../language/en/sentence.js'
import type { DateMention } from '../reading.js'

const BORN = /\bborn (?:(?:in|at|near|to) [^,.;]{2,40} )?(?:in|on) (?:about |around )?$/iu
/** “more than a year after gunmen abducted 30 miners”: what follows is so far from what was told before. */
const SO_FAR_APART =
  /\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|a few|\d+) (?:day|week|month|year|decade)s? (?:after|before)\b/giu

/**
 * Whether a date of the sentence is of something else than this event: a birth, a year that is aimed at, the far side
 * of “a year after”.
 */
export function isNotItsDay(text: string, sentence: Sentence, word: Token, date: DateMention): boolean {
  return (
    isMeantFor(text, date) ||
    BORN.test(text.slice(Math.max(0, date.start - 60), date.start)) ||
    isAcrossDistance(text, sentence, word, date)
  )
}

/** “ordered two ships for 2030”: the year that something is meant for, not that of the order. */
function isMeantFor(text: string, date: DateMention): boolean {
  return (
    date.edtf !== null &&
    /^\d{4}(?:-\d\d)?$/.test(date.edtf) &&
    /\bfor\s+$/.test(text.slice(Math.max(0, date.start - 6), date.start))
  )
}

function isAcrossDistance(text: string, sentence: Sentence, word: Token, date: DateMention): boolean {
  const [first, second] = date.start < word.start ? [date.end, word.start] : [word.end, date.start]
  if (first < sentence.start || second > sentence.end) return false
  return new RegExp(SO_FAR_APART).test(text.slice(first, second))
}

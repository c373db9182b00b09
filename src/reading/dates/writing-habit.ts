import { MONTH } from '../../language/en/calendar.js'
import type { WritingHabit } from './date-phrase.js'

const MONTH_FIRST = new RegExp(`\\b${MONTH}\\s+\\d{1,2}(?!\\d)`, 'g')
const DAY_FIRST = new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH}`, 'g')
/** A slashed date whose second number can be no month was written month first, and the other way round. */
const SLASHED = /(?<![\d/])(\d{1,2})[/-](\d{1,2})[/-](?:\d{4}|\d\d)(?!\d)/g

/**
 * How an outlet writes dates in figures, told by those that can be read only one way and by its dates in words: “April
 * 28” or “28 April”.
 */
export function readWritingHabit(text: string): WritingHabit {
  let monthFirst = [...text.matchAll(MONTH_FIRST)].length - [...text.matchAll(DAY_FIRST)].length
  for (const [, first, second] of text.matchAll(SLASHED)) {
    if (Number(second) > 12) monthFirst += 10
    if (Number(first) > 12) monthFirst -= 10
  }
  return { monthFirst: monthFirst > 0 }
}

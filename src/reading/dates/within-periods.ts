import { MONTH, monthNumber, WEEKDAY, weekdayNumber } from '../../language/en/calendar.js'
import { DIGITS, numberOf, ordinalOf, SPELLED_NUMBER } from '../../language/en/number-words.js'
import { phrasePattern, type DateRule, type Part, type Told, type Words, YEAR } from './date-phrase.js'
import { readTurn } from './turns.js'

const OF_YEAR = `(?:,?\\s+(?:of\\s+)?(?:(?<year>${YEAR})|(?<yearTurn>this|last|next) year))?`
const WHICH = '(?:the\\s+)?(?<which>first|second|third|fourth|fifth|last|opening|final|closing|1st|2nd|3rd|4th)'
const COUNT = `(?<count>${SPELLED_NUMBER}|${DIGITS})`
const PLACED_LEAD = '(?<lead>from\\s+|between\\s+)'
const JOIN = '(?:\\s?[-–—]\\s?|\\s+(?:to|through|until|till|and)\\s+)'

/**
 * Parts of a month or year told by their place in it: “the second week of May”, “the first nine months of 2022”, “the
 * last Sunday of March”.
 */
export const WITHIN_RULES: readonly DateRule[] = [
  {
    name: 'date.week-of-month',
    tell: (words) => tellWithin(words, { kind: 'week', which: whichOf(words) }),
    pattern: phrasePattern(/ week (?:of|in)/i, `${WHICH} week (?:of|in)\\s+(?<month>${MONTH})${OF_YEAR}`),
  },
  {
    name: 'date.weekday-of-month',
    tell: (words) =>
      tellWithin(words, { kind: 'weekday', which: whichOf(words), weekday: weekdayNumber(words['weekday']!) }),
    pattern: phrasePattern(
      /day (?:of|in)/i,
      `${WHICH} (?<weekday>${WEEKDAY}) (?:of|in)\\s+(?<month>${MONTH})${OF_YEAR}`,
    ),
  },
  {
    name: 'date.half-of-month',
    tell: (words) => tellWithin(words, { kind: 'half', which: whichOf(words) }),
    pattern: phrasePattern(/ half of/i, `(?:the\\s+)?(?<which>first|second) half of\\s+(?<month>${MONTH})${OF_YEAR}`),
  },
  {
    name: 'date.months-of-year',
    tell: tellMonths,
    pattern: phrasePattern(
      / months of/i,
      `${WHICH} ${COUNT} months of\\s+(?:(?<year>${YEAR})|(?:(?<yearTurn>this|last|next|the|the current) year))`,
    ),
  },
  {
    name: 'date.months-up-to',
    tell: (words) =>
      tellWithin(words, {
        kind: 'months up to',
        count: words['count'] === undefined ? 12 : (numberOf(words['count']) ?? 12),
      }),
    pattern: phrasePattern(
      /(?:months|year) (?:to|through|end|up to)/i,
      `(?:(?:the\\s+)?${COUNT} months (?:to|through|ending(?: in)?|ended(?: in)?|up to)|the (?:fiscal |financial )?year (?:to|ending(?: in)?|ended(?: in)?))\\s+(?:end[- ]|the end of )?(?<month>${MONTH})(?!\\.?\\s+\\d{1,2}(?!\\d))${OF_YEAR}`,
    ),
  },
  {
    name: 'date.months-apart',
    tell: tellMonthRange,
    pattern: phrasePattern(
      /(?:from|between)\s/i,
      `${PLACED_LEAD}(?<month>${MONTH})${JOIN}(?<toMonth>${MONTH})(?!\\s+\\d)${OF_YEAR}`,
    ),
  },
  {
    name: 'date.weekdays',
    tell: tellWeekdays,
    pattern: phrasePattern(
      [/(?:from|between)\s/i, /day/i],
      `${PLACED_LEAD}(?<turn>last |next )?(?<weekday>${WEEKDAY})${JOIN}(?<toWeekday>${WEEKDAY})`,
    ),
  },
  {
    name: 'date.day-of-told-month',
    tell: (words) => ({
      kind: 'within',
      part: { kind: 'day', day: parseInt(words['day']!, 10) },
      month: null,
      year: null,
    }),
    pattern: phrasePattern(
      /the \d/i,
      '(?<=\\b(?:on|by|until|till|since|before|after|from) )the (?<day>(?:[12]?\\d|3[01])(?:st|nd|rd|th))(?: of (?:the|that|the same|this) month|(?=[.,;:)]|\\s+(?:and|but|when|after|before|to|at|in|for|they|he|she|it|both|we)\\b|$))',
    ),
  },
  {
    name: 'date.feast',
    tell: tellFeast,
    pattern: phrasePattern(
      /Easter|Good Friday|Christmas|Boxing|New Year|Thanksgiving|Valentine|May Day|Halloween|All Saints/i,
      `(?<feast>Easter (?:Sunday|Monday|weekend)|Good Friday|Christmas Eve|Christmas Day|Christmas|Boxing Day|New Year[’']s Eve|New Year[’']s Day|Thanksgiving Day|Thanksgiving|Valentine[’']s Day|May Day|Halloween|All Saints[’'] Day)${OF_YEAR}`,
    ),
  },
]

/** Feasts that fall on one day of the year everywhere they are kept: month and day. */
const FEASTS: Readonly<Record<string, readonly [number, number]>> = {
  'christmas eve': [12, 24],
  'christmas day': [12, 25],
  christmas: [12, 25],
  'boxing day': [12, 26],
  "new year's eve": [12, 31],
  "new year's day": [1, 1],
  "valentine's day": [2, 14],
  'may day': [5, 1],
  halloween: [10, 31],
  "all saints' day": [11, 1],
}

/** Feasts that move with Easter: days from its Sunday, and how many. */
const EASTER: Readonly<Record<string, { readonly from: number; readonly days: number }>> = {
  'good friday': { from: -2, days: 1 },
  'easter weekend': { from: -1, days: 2 },
  'easter sunday': { from: 0, days: 1 },
  'easter monday': { from: 1, days: 1 },
}

/** 1 for the first, −1 for the last. */
function whichOf(words: Words): number {
  const said = words['which']!.toLowerCase()
  if (said === 'opening') return 1
  return /last|final|closing/.test(said) ? -1 : ordinalOf(said)
}

function tellWithin(words: Words, part: Part): Told | null {
  if (!/^\p{Lu}/u.test(words['month']!)) return null
  return {
    kind: 'within',
    part,
    month: monthNumber(words['month']!),
    year: yearIn(words),
    yearTurn: readTurn(words['yearTurn']),
  }
}

function tellMonths(words: Words): Told | null {
  const count = numberOf(words['count']!)
  if (count === null || count < 1 || count > 11) return null
  return {
    kind: 'within',
    part: { kind: 'months', which: whichOf(words), count },
    month: null,
    year: yearIn(words),
    yearTurn: /last|next/i.test(words['yearTurn'] ?? '') ? readTurn(words['yearTurn']) : 'this',
  }
}

/** “from January to September”: of one year unless it runs over New Year. */
function tellMonthRange(words: Words): Told | null {
  if (!/^\p{Lu}/u.test(words['month']!) || !/^\p{Lu}/u.test(words['toMonth']!)) return null
  const [month, toMonth] = [monthNumber(words['month']!), monthNumber(words['toMonth']!)]
  if (month === toMonth) return null
  return {
    kind: 'within',
    part: { kind: 'up to month', toMonth },
    month,
    year: yearIn(words),
    yearTurn: readTurn(words['yearTurn']),
  }
}

function tellWeekdays(words: Words): Told | null {
  const [first, last] = [words['weekday']!, words['toWeekday']!]
  if (!/^\p{Lu}/u.test(first) || !/^\p{Lu}/u.test(last)) return null
  return {
    kind: 'weekdays',
    weekday: weekdayNumber(first),
    toWeekday: weekdayNumber(last),
    turn: readTurn(words['turn']?.trim()) ?? null,
  }
}

function tellFeast(words: Words): Told | null {
  const said = words['feast']!.toLowerCase().replace('’', "'")
  if (!/^\p{Lu}/u.test(words['feast']!)) return null
  // The fourth Thursday of November.
  if (said.startsWith('thanksgiving'))
    return {
      kind: 'within',
      part: { kind: 'weekday', which: 4, weekday: 4 },
      month: 11,
      year: yearIn(words),
      yearTurn: readTurn(words['yearTurn']),
    }
  const easter = EASTER[said]
  if (easter)
    return {
      kind: 'within',
      part: { kind: 'easter', ...easter },
      month: null,
      year: yearIn(words),
      yearTurn: readTurn(words['yearTurn']),
    }
  const [month, day] = FEASTS[said]!
  return { kind: 'calendar', from: { year: yearIn(words), month, day }, yearTurn: readTurn(words['yearTurn']) }
}

function yearIn(words: Words): number | null {
  return words['year'] === undefined ? null : Number(words['year'])
}

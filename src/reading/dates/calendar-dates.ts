import { MONTH, monthNumber, NAMED_MONTH, SHORT_WEEKDAY, WEEKDAY, weekdayNumber } from '../../language/en/calendar.js'
import { daysInMonth } from '../../language/edtf/civil-day.js'
import {
  phrasePattern,
  type DateRule,
  type Told,
  type Words,
  type WritingHabit,
  type WrittenDate,
  YEAR,
} from './date-phrase.js'
import { readTurn, TURN } from './turns.js'

const DAY = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?![\\d%])(?!,\\d)'
const SHORT_YEAR = "[’']\\d\\d"
/** “5-6 April”, “5 to 7”, “5 and 6”, “24 or 25”. */
const JOIN = '\\s?[-–—]\\s?|\\s+(?:to|and|or|through|until|till)\\s+|\\s?&\\s?'
/** “Friday, ”, “Thu ”. */
const NAMED_DAY = `(?:(?<weekday>${WEEKDAY}|${SHORT_WEEKDAY}),?\\s+)?`
/** “May 2019”, “9 May, 2019”, “9th May. 2019”. */
const OF_YEAR = `(?:(?: ?,|\\.)?\\s+(?:of\\s+)?(?<year>${YEAR}|${SHORT_YEAR})|,?\\s+(?<yearTurn>this|last|next) year)?`
/** “3, 4 and 5”, “3rd, 4th or 5th”. */
const LISTED_DAYS = `(?<days>${DAY}(?:,\\s+${DAY}){1,4}),?\\s+(?<join>and|or|&)\\s+(?<toDay>${DAY})`
const LEAD = '(?<between>between\\s+|from\\s+)?'
const PART =
  '(?:(?<part>early|mid|late|beginning of|end of|middle of|end(?=-))[- ]|the (?<edge>beginning|start|middle|end) of )?'
/** “on Friday (April 28)”, “Friday, April 28”. */
const BRACKETED_DAY = `(?<weekday>${WEEKDAY})(?:\\s+(?:morning|afternoon|evening|night))?\\s*[(\\[]\\s*`

const MONTH_AND_NUMBER = [NAMED_MONTH, /\d/]
const SEVERAL_NUMBERS = /\d(?:st|nd|rd|th)?,\s+\d/i
const TWO_MONTHS = new RegExp(`(?:${NAMED_MONTH.source}).{1,30}(?:${NAMED_MONTH.source})`, 'is')

/** Absolute dates with a month in words or digits. */
export const CALENDAR_RULES: readonly DateRule[] = [
  {
    name: 'date.day-month',
    tell: tellDays,
    pattern: phrasePattern(
      MONTH_AND_NUMBER,
      `${LEAD}${NAMED_DAY}(?:the\\s+)?(?:${TURN}\\s+)?(?<day>${DAY})(?:(?<join>${JOIN})(?:the\\s+)?(?<toDay>${DAY}))?\\s+(?:of\\s+)?(?<month>${MONTH})${OF_YEAR}`,
    ),
  },
  {
    name: 'date.month-day',
    tell: tellDays,
    pattern: phrasePattern(
      MONTH_AND_NUMBER,
      `${LEAD}${NAMED_DAY}(?:${TURN}\\s+)?(?<month>${MONTH})\\s+(?:the\\s+)?(?<day>${DAY})(?:(?<join>${JOIN})(?<toDay>${DAY})(?!\\s+${MONTH}))?${OF_YEAR}`,
    ),
  },
  {
    name: 'date.year-month-day',
    tell: tellDays,
    pattern: phrasePattern(
      MONTH_AND_NUMBER,
      `(?<year>${YEAR}),?\\s+(?<month>${MONTH})\\s+(?<day>${DAY})(?!\\s+${MONTH}|,?\\s+${YEAR})`,
    ),
  },
  {
    name: 'date.listed-days',
    tell: tellListedDays,
    pattern: phrasePattern(SEVERAL_NUMBERS, `(?:the\\s+)?${LISTED_DAYS}\\s+(?:of\\s+)?(?<month>${MONTH})${OF_YEAR}`),
  },
  {
    name: 'date.listed-days',
    tell: tellListedDays,
    pattern: phrasePattern(
      SEVERAL_NUMBERS,
      `(?<month>${MONTH})\\s+(?:the\\s+)?${LISTED_DAYS}(?!\\s+${MONTH})${OF_YEAR}`,
    ),
  },
  {
    name: 'date.day-month-range',
    tell: tellTwoMonths,
    pattern: phrasePattern(
      TWO_MONTHS,
      `${LEAD}(?<day>${DAY})\\s+(?<month>${MONTH})(?:,?\\s+(?<year>${YEAR}))?(?<join>${JOIN})(?<toDay>${DAY})\\s+(?<toMonth>${MONTH})(?:,?\\s+(?<toYear>${YEAR}))?`,
    ),
  },
  {
    name: 'date.month-day-range',
    tell: tellTwoMonths,
    pattern: phrasePattern(
      TWO_MONTHS,
      `${LEAD}(?<month>${MONTH})\\s+(?<day>${DAY})(?:,?\\s+(?<year>${YEAR}))?,?(?<join>${JOIN})(?<toMonth>${MONTH})\\s+(?<toDay>${DAY})(?:,?\\s+(?<toYear>${YEAR}))?`,
    ),
  },
  {
    name: 'date.month-range',
    tell: tellTwoMonths,
    pattern: phrasePattern(
      TWO_MONTHS,
      `${LEAD}(?<month>${MONTH})(?:\\s+(?<year>${YEAR}))?(?<join>${JOIN})(?<toMonth>${MONTH})\\s+(?<toYear>${YEAR})`,
    ),
  },
  {
    name: 'date.weekday-and-day',
    tell: tellDays,
    pattern: phrasePattern(
      /day[^([]{0,20}[([]/i,
      `${BRACKETED_DAY}(?:(?<month>${MONTH})\\s+(?<day>${DAY}))${OF_YEAR}\\s*[)\\]]`,
    ),
  },
  {
    name: 'date.weekday-and-day',
    tell: tellDays,
    pattern: phrasePattern(
      /day[^([]{0,20}[([]/i,
      `${BRACKETED_DAY}(?:(?<day>${DAY})\\s+(?<month>${MONTH}))${OF_YEAR}\\s*[)\\]]`,
    ),
  },
  {
    name: 'date.month',
    tell: tellMonth,
    pattern: phrasePattern(
      NAMED_MONTH,
      `${PART}(?:${TURN}\\s+)?(?<month>${MONTH})(?:,?\\s+(?:of\\s+)?(?<year>${YEAR}|${SHORT_YEAR})|,?\\s+(?:of\\s+)?(?<yearTurn>this|last|next|that|the same|the following|the previous) year)?`,
    ),
  },
  {
    name: 'date.iso',
    tell: (words) => tellNumbers(words['year'], words['month'], words['day']),
    pattern: phrasePattern(
      /\d{4}-\d\d-\d\d/,
      `(?<year>${YEAR})-(?<month>\\d\\d)-(?<day>\\d\\d)(?:T\\d\\d:\\d\\d(?::\\d\\d)?Z?)?`,
    ),
  },
  {
    name: 'date.numeric',
    tell: tellSlashed,
    pattern: phrasePattern(
      /\d[/.-]\d{1,2}[/.-]\d/,
      `(?<first>\\d{1,2})(?<mark>[/.-])(?<second>\\d{1,2})\\k<mark>(?<year>${YEAR}|\\d\\d(?!\\d))`,
    ),
  },
]

/**
 * A day or two days of one month: `range` for “5-6 April” and “between 5 and 7”, both for “5 and 6 April”, either for
 * “5 or 6”.
 */
function tellDays(words: Words): Told | null {
  const month = readMonth(words['month'])
  if (month === null) return null
  const from = { year: readYear(words['year']), month, day: readDay(words['day']) }
  const turns = { turn: readTurn(words['turn']), yearTurn: readTurn(words['yearTurn']) }
  const weekday = words['weekday'] ? { weekday: weekdayNumber(words['weekday']) } : {}
  if (!onCalendar(from)) return IMPOSSIBLE
  if (words['toDay'] === undefined) return { kind: 'calendar', from, ...turns, ...weekday }
  const to = { ...from, day: readDay(words['toDay']) }
  return onCalendar(to) && to.day! > from.day! ? { kind: 'calendar', from, to, join: readJoin(words), ...turns } : null
}

/** “29 February 2015”: a slip of the pen tells no day, and its month and year are no date of their own. */
const IMPOSSIBLE: Told = { kind: 'impossible' }

/** Several days of one month, in their order. */
function tellListedDays(words: Words): Told | null {
  const month = readMonth(words['month'])
  const year = readYear(words['year'])
  const days = [...words['days']!.split(','), words['toDay']!].map((day) => ({ year, month, day: parseInt(day, 10) }))
  if (month === null || !days.every((day, at) => onCalendar(day) && (at === 0 || day.day > days[at - 1]!.day)))
    return null
  return {
    kind: 'calendar',
    from: days[0]!,
    between: days.slice(1, -1),
    to: days.at(-1)!,
    join: readJoin(words),
    yearTurn: readTurn(words['yearTurn']),
  }
}

/**
 * “30 April to 2 May”, “March-April 2022”: the year told once, at the end, is the year of both unless the months run
 * over New Year.
 */
function tellTwoMonths(words: Words): Told | null {
  const month = readMonth(words['month'])
  const toMonth = readMonth(words['toMonth'])
  if (month === null || toMonth === null) return null
  const toYear = readYear(words['toYear'])
  const year = readYear(words['year']) ?? (toYear === null ? null : month > toMonth ? toYear - 1 : toYear)
  const from = { year, month, day: readDay(words['day']) }
  const to = { year: toYear ?? year, month: toMonth, day: readDay(words['toDay']) }
  return onCalendar(from) && onCalendar(to) ? { kind: 'calendar', from, to, join: readJoin(words) } : null
}

/**
 * A month, perhaps with its year. Alone, “May” and “March” are other words unless the phrase around them says so (see
 * `findDatePhrases`).
 */
function tellMonth(words: Words): Told | null {
  const month = readMonth(words['month'])
  if (month === null) return null
  const yearTurn = words['yearTurn'] ? readTurn(words['yearTurn']) : undefined
  return {
    kind: 'calendar',
    from: { year: readYear(words['year']), month, day: null },
    turn: readTurn(words['turn']),
    yearTurn,
    vague: Boolean(words['part'] ?? words['edge']),
  }
}

function tellSlashed(words: Words, habit: WritingHabit): Told | null {
  const [first, second] = [Number(words['first']), Number(words['second'])]
  const monthFirst = first > 12 ? false : second > 12 ? true : words['mark'] !== '.' && habit.monthFirst
  const year =
    words['year']!.length === 2
      ? String(Number(words['year']) + (Number(words['year']) > 69 ? 1900 : 2000))
      : words['year']
  return tellNumbers(year, String(monthFirst ? first : second), String(monthFirst ? second : first))
}

function tellNumbers(year: string | undefined, month: string | undefined, day: string | undefined): Told | null {
  const from = { year: Number(year), month: Number(month), day: Number(day) }
  return from.month >= 1 && from.month <= 12 && onCalendar(from) ? { kind: 'calendar', from } : null
}

function onCalendar({ year, month, day }: WrittenDate): boolean {
  return day === null || month === null || (day >= 1 && day <= daysInMonth(year ?? 2000, month))
}

function readJoin(words: Words): 'range' | 'both' | 'either' {
  if (words['between'] !== undefined) return 'range'
  if (/and|&/i.test(words['join'] ?? '')) return 'both'
  return /or/i.test(words['join'] ?? '') ? 'either' : 'range'
}

/** A month is a name and is written with a capital; “may” and “march” are verbs. */
function readMonth(word: string | undefined): number | null {
  return word !== undefined && /^\p{Lu}/u.test(word) ? monthNumber(word) : null
}

function readDay(word: string | undefined): number | null {
  return word === undefined ? null : parseInt(word, 10)
}

/** “’98” is of the century that makes it the past of today’s press: 70 and above the 20th. */
function readYear(word: string | undefined): number | null {
  if (word === undefined) return null
  const digits = Number(word.replace(/\D/g, ''))
  return digits > 99 ? digits : digits + (digits > 69 ? 1900 : 2000)
}

import { SEASON, seasonNumber } from '../../language/en/calendar.js'
import { numberOf, ordinalOf, SPELLED_NUMBER } from '../../language/en/number-words.js'
import { phrasePattern, type DateRule, type Told, type Words, YEAR } from './date-phrase.js'
import { readTurn, TURN } from './turns.js'

const PART =
  '(?:(?:(?<part>early|mid|late|start of|beginning of|middle of|end of|end(?=-))[- ])|the (?<edge>beginning|start|middle|end) of (?:the year )?)?'
/** “nineteen ninety-one”, “two thousand and four”: broadcast transcripts spell years out. */
const SPELLED_YEAR = `(?:(?:the year )?(?<century>nineteen|twenty|eighteen) (?<rest>hundred|${SPELLED_NUMBER})|the year (?<thousand>two thousand(?: and)?(?: ${SPELLED_NUMBER})?))`
const ORDINAL = '(?:first|second|third|fourth|[1-4](?:st|nd|rd|th))'
const YEAR_OF_PART = `(?:,?\\s+(?:of\\s+)?(?:fiscal\\s+|the\\s+year\\s+)?(?<year>${YEAR})|,?\\s+(?:of\\s+)?(?<yearTurn>this|last|next)\\s+year)?`
/** “fourteenth century”. */
const CENTURY_ORDINAL =
  '(?:\\d{1,2}(?:st|nd|rd|th)|(?:twenty[- ])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth)'
const CENTURY_WORDS = [
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
  'twenty-first',
]

/** Years, decades, centuries, and seasons, quarters and halves of a year. */
export const PART_RULES: readonly DateRule[] = [
  {
    name: 'date.year',
    tell: tellYear,
    pattern: phrasePattern(/\d{4}/, `${PART}(?:the year |fiscal (?:year )?)?(?<year>${YEAR})`),
  },
  {
    name: 'date.short-year',
    tell: (words) => ({ kind: 'calendar', from: { year: shortYear(words['year']!), month: null, day: null } }),
    pattern: phrasePattern(
      /['’]\d\d/,
      `(?<=\\b(?:in|since|of|by|from|until|before|after) |\\b(?:spring|summer|autumn|fall|winter) )[’'](?<year>\\d\\d)(?![’']?s)`,
    ),
  },
  {
    name: 'date.fiscal-year',
    tell: (words) => ({
      kind: 'calendar',
      from: {
        year: words['year']!.length === 2 ? shortYear(words['year']!) : Number(words['year']),
        month: null,
        day: null,
      },
    }),
    pattern: phrasePattern(/FY/i, `FY\\s?[’']?(?<year>${YEAR}|\\d\\d(?!\\d))`),
  },
  {
    name: 'date.year-range',
    tell: tellYears,
    pattern: phrasePattern(
      /\d{4}(?:\s?[-–—/]|\s+(?:to|and|until|through)\s)/i,
      `(?:FY\\s?|(?:the\\s+)?(?:fiscal|financial)(?:\\s+year)?\\s+)?(?<between>between\\s+|from\\s+)?(?<year>${YEAR})(?<join>\\s?[-–—/]\\s?|\\s+(?:to|and|until|through)\\s+)(?<toYear>${YEAR}|\\d\\d(?!\\d))`,
    ),
  },
  {
    name: 'date.spelled-year',
    tell: tellSpelledYear,
    pattern: phrasePattern(/nineteen|twenty|eighteen|the year two/i, SPELLED_YEAR),
  },
  {
    name: 'date.decade',
    tell: tellDecade,
    pattern: phrasePattern(
      /\d0['’]?s/i,
      `(?:the\\s+)?(?<part>early|mid|late)?[- ]?(?:(?<decade>(?:1[5-9]|20)\\d0)[’']?s|[’'](?<short>[1-9]0)s)`,
    ),
  },
  {
    name: 'date.century',
    tell: tellCentury,
    pattern: phrasePattern(
      /[- ]century/i,
      `(?:the\\s+)?(?:(?:early|mid|late)[- ])?(?<century>${CENTURY_ORDINAL})[- ]century`,
    ),
  },
  // The turn of the century that a living press speaks of is that of 2000.
  {
    name: 'date.turn-of-century',
    tell: (words) => ({
      kind: 'fixed',
      edtf: `${words['century'] === undefined ? 20 : centuryOf(words['century']) - 1}00~`,
    }),
    pattern: phrasePattern(
      /turn of the/i,
      `the turn of the (?:(?:new )?(?:century|millennium)|(?<century>nineteenth|twentieth|twenty-first|19th|20th|21st) century)`,
    ),
  },
  {
    name: 'date.quarter',
    tell: (words) => tellPart(words, 32 + ordinalOf(words['ordinal'] ?? '')),
    pattern: phrasePattern(
      /[- ]quarter/i,
      `(?:(?:this|last|next) year[’']s\\s+|the\\s+)?(?:fiscal[- ]|current fiscal year[’']s )?(?<ordinal>${ORDINAL})[- ]quarter${YEAR_OF_PART}`,
    ),
  },
  {
    name: 'date.quarter',
    tell: (words) => tellPart(words, 32 + ordinalOf(words['ordinal'] ?? '')),
    pattern: phrasePattern(
      /[- ]quarter/i,
      `(?:(?<yearTurn>this|last|next) year[’']s\\s+|the\\s+(?<year>${YEAR})\\s+)(?<ordinal>${ORDINAL})[- ]quarter`,
    ),
  },
  {
    name: 'date.quarter',
    tell: (words) => tellPart(words, 32 + Number(words['number'])),
    pattern: phrasePattern(/Q[1-4]/i, `Q(?<number>[1-4])${YEAR_OF_PART}`),
  },
  {
    name: 'date.half',
    tell: (words) => tellPart(words, 39 + ordinalOf(words['ordinal'] ?? '')),
    pattern: phrasePattern(
      /(?:first|second) half/i,
      `(?:the\\s+)?(?<ordinal>first|second) half(?:,?\\s+(?:of\\s+)(?<year>${YEAR})|,?\\s+of\\s+(?:the|(?<yearTurn>this|last|next))\\s+year)`,
    ),
  },
  {
    name: 'date.half',
    tell: (words) => tellPart(words, 39 + Number(words['number'])),
    pattern: phrasePattern(/H[12]\s/i, `H(?<number>[12])\\s+(?<year>${YEAR})`),
  },
  {
    name: 'date.season',
    tell: tellSeason,
    pattern: phrasePattern(
      /spring|summer|autumn|fall|winter/i,
      `(?<edge>(?:(?:in|by|since|until|during)\\s+)?(?:the\\s+)?(?:early|mid|late)[- ])?(?:${TURN}\\s+|the\\s+|(?<lead>in|by|since|until|during|over)\\s+(?:the\\s+)?)?(?<season>${SEASON})(?:\\s+(?:of\\s+)?(?<year>${YEAR})(?:[/–-]\\d\\d)?)?`,
    ),
  },
  {
    name: 'date.running-quarter',
    tell: tellRunningQuarter,
    pattern: phrasePattern(
      /[- ](?:quarter|period)/i,
      `(?:(?:the|this|last year[’']s)\\s+)?(?:(?<ago>year-ago|year-earlier|corresponding|comparable|prior-year)|latest|most recent)[- ](?:third[- ]|first[- ]|second[- ]|fourth[- ])?(?<unit>quarter|period)(?:\\s+last year)?`,
    ),
  },
  {
    name: 'date.running-quarter',
    tell: () => ({ kind: 'running quarter', years: -1, named: false }),
    pattern: phrasePattern(/year[’']s (?:quarter|period)/i, "last year[’']s (?:quarter|period)"),
  },
  {
    name: 'date.running-quarter',
    tell: tellRunningQuarter,
    pattern: phrasePattern(/the quarter/i, `the quarter(?<ago> a year (?:ago|earlier))?`),
  },
]

/** “’98” is of the last century, “’14” of this one. */
function shortYear(digits: string): number {
  return Number(digits) + (Number(digits) > 69 ? 1900 : 2000)
}

function tellRunningQuarter(words: Words): Told {
  return { kind: 'running quarter', years: words['ago'] === undefined ? 0 : -1, named: words['unit'] === 'quarter' }
}

function tellYear(words: Words): Told | null {
  return {
    kind: 'calendar',
    from: { year: Number(words['year']), month: null, day: null },
    vague: Boolean(words['part'] ?? words['edge']),
  }
}

/** “2022-23” is a fiscal year or a season of two; “1985 and 1987” without “between” are two dates. */
function tellYears(words: Words): Told | null {
  const year = Number(words['year'])
  const short = words['toYear']!
  const to = short.length === 2 ? Math.floor(year / 100) * 100 + Number(short) : Number(short)
  if (to <= year || (/and/.test(words['join']!) && words['between'] === undefined)) return null
  return {
    kind: 'calendar',
    from: { year, month: null, day: null },
    to: { year: to, month: null, day: null },
    join: 'range',
  }
}

function tellSpelledYear(words: Words): Told | null {
  if (words['thousand'] !== undefined) return wholeYear(numberOf(words['thousand']))
  const century = numberOf(words['century']!)
  const rest = words['rest']!.toLowerCase() === 'hundred' ? 0 : numberOf(words['rest']!)
  if (century === null || rest === null || rest > 99 || (rest < 10 && rest > 0)) return null
  // “twenty twenty-three” is a year; “twenty twenty” beside anything else is rare enough.
  return wholeYear(century * 100 + rest)
}

function wholeYear(year: number | null): Told | null {
  return year === null || year < 1500 || year > 2100
    ? null
    : { kind: 'calendar', from: { year, month: null, day: null } }
}

function tellDecade(words: Words): Told {
  const decade = words['decade'] ?? `19${words['short']!}`
  return { kind: 'fixed', edtf: `${decade.slice(0, 3)}X${words['part'] ? '~' : ''}` }
}

function tellCentury(words: Words): Told | null {
  const century = centuryOf(words['century']!)
  return century >= 1 && century <= 22 ? { kind: 'fixed', edtf: `${String(century - 1).padStart(2, '0')}XX` } : null
}

function centuryOf(ordinal: string): number {
  const written = ordinal.toLowerCase().replace(' ', '-')
  const named = CENTURY_WORDS.indexOf(written)
  return named >= 0 ? named + 13 : ordinalOf(written)
}

function tellPart(words: Words, part: number): Told {
  return {
    kind: 'part of year',
    part,
    year: words['year'] === undefined ? null : Number(words['year']),
    turn: readTurn(words['yearTurn']) ?? null,
  }
}

/** “spring” and “fall” are other words too: a season counts with a year, a turn, or “in”, “over the” before it. */
function tellSeason(words: Words): Told | null {
  // “the early summer”, “in late spring”; “an early fall in prices” is none
  const edge = /^(?:the|in|by|since|until|during)\s/i.test(words['edge'] ?? '') && words['season'] !== 'fall'
  const determined = words['year'] ?? words['turn'] ?? words['lead'] ?? (edge ? words['edge'] : undefined)
  if (determined === undefined) return null
  return {
    kind: 'part of year',
    part: seasonNumber(words['season']!),
    year: words['year'] === undefined ? null : Number(words['year']),
    turn: readTurn(words['turn']) ?? null,
  }
}

import { NAMED_WEEKDAY, WEEKDAY, weekdayNumber } from '../../language/en/calendar.js'
import { DIGITS, numberOf, SPELLED_NUMBER } from '../../language/en/number-words.js'
import { phrasePattern, type DateRule, type TimeUnit, type Told, type Words } from './date-phrase.js'
import { readTurn, TURN } from './turns.js'

const UNIT = '(?<unit>day|week|weekend|fortnight|month|quarter|year|decade|century)'
const UNITS = '(?<unit>day|week|fortnight|month|quarter|year|decade|centurie)s'
const COUNT = `(?<count>${DIGITS}|${SPELLED_NUMBER}|a couple of|a few|several|a dozen|half a dozen|half an?|a quarter of a|two dozen|an?)`
const HEDGE =
  '(?:(?<hedge>about|around|nearly|almost|more than|over|less than|roughly|some|at least|only|just|exactly)\\s+)?'
const TIME_OF_DAY = '(?:\\s+(?:morning|afternoon|evening|night))?'
const DAY_PART = '(?:(?:early|late|earlier|later|mid)\\s+(?:on\\s+|in the day\\s+)?)?'
const EDGE =
  '(?:(?<edge>the (?:beginning|start|middle|end) of|early|late|earlier|later|sometime|late in|early in|earlier in|later in|some time) )?'

/** What recurs in relations between states; an “annual rate” or “annual sales” is a measure, not a time. */
const OCCASION =
  '(?:summits?|meetings?|exercises?|drills?|conferences?|sessions?|talks|visits?|parades?|forums?|dialogues?|consultations?|address|speech|gathering|assembly|march|commemorations?|review|report)'

/** What is told from the day of the report, or from the date told just before. */
export const RELATIVE_RULES: readonly DateRule[] = [
  {
    name: 'date.day-word',
    tell: tellDayWord,
    pattern: phrasePattern(
      /yesterday|today|tonight|tomorrow|this (?:morning|afternoon|evening)|last night/i,
      `${DAY_PART}(?<word>(?:the )?day before yesterday|(?:the )?day after tomorrow|yesterday|today|tonight|tomorrow|this (?:morning|afternoon|evening)|last night)${TIME_OF_DAY}`,
    ),
  },
  {
    name: 'date.weekday',
    tell: (words) =>
      /^\p{Lu}/u.test(words['weekday']!)
        ? {
            kind: 'weekday',
            weekday: weekdayNumber(words['weekday']!),
            turn: readTurn(words['turn']) ?? null,
            ...weekOf(words['week']),
          }
        : null,
    pattern: phrasePattern(
      NAMED_WEEKDAY,
      `${DAY_PART}(?:${TURN}\\s+(?:week[’']s\\s+)?)?(?<weekday>${WEEKDAY})(?:\\s+(?:early|late))?${TIME_OF_DAY}(?:,? (?<week>last|next|this) week)?`,
    ),
  },
  {
    name: 'date.weekday',
    tell: tellWeekdayOfWeek,
    pattern: phrasePattern(
      /day(?:\s+of)?\s+(?:last|next|this) week/i,
      `(?<weekday>${WEEKDAY})(?:\\s+of)?\\s+(?<week>last|next|this) week`,
    ),
  },
  {
    name: 'date.next-day',
    tell: () => ({ kind: 'period', unit: 'day', turn: 'following' }),
    pattern: phrasePattern(
      /the (?:next|day after)/i,
      '(?:the next day|the next (?:morning|afternoon|evening)|the day after(?=[.,;:)]|\\s+and\\b|$))',
    ),
  },
  {
    name: 'date.period-before',
    tell: (words) => ({
      kind: 'period',
      unit: unitOf(words['unit']!),
      turn: /before/i.test(words['way']!) ? 'previous' : 'following',
    }),
    pattern: phrasePattern(
      /the (?:day|week|month|year) (?:before|after)/i,
      'the (?<unit>day|week|month|year) (?<way>before|after)(?=[.,;:)]|\\s+and\\b|$)',
    ),
  },
  {
    name: 'date.length',
    tell: tellLength,
    pattern: phrasePattern(
      [/(?:for|in|within)\s/i, /day|week|fortnight|month|year|decade|centurie/i],
      `(?<way>for|in|within)\\s+${HEDGE}(?:the\\s+)?(?<count>${DIGITS}|${SPELLED_NUMBER}|a couple of|a dozen|an?)\\s+(?<unit>day|week|fortnight|month|year|decade|centurie)s?(?:[’']s? time)?(?!\\s+(?:of|ago|from|before|after|later|earlier|in prison|behind)\\b|-)`,
    ),
  },
  {
    name: 'date.period',
    tell: (words) =>
      /^\p{Lu}/u.test(words['unit']!)
        ? null
        : { kind: 'period', unit: unitOf(words['unit']!), turn: 'next', ofTold: true },
    pattern: phrasePattern(/the next (?:week|month|year)/i, 'the next (?<unit>week|month|year)'),
  },
  {
    name: 'date.period',
    tell: tellPeriod,
    pattern: phrasePattern(
      /(?:last|past|this|next|coming|previous|preceding|following|same|current|that)\s+(?:fiscal|financial|calendar|full|day|week|fortnight|month|quarter|year|decade|century)/i,
      `${EDGE}(?:over\\s+)?${TURN}\\s+(?:(?:fiscal|financial|calendar|full)\\s+)?${UNIT}`,
    ),
  },
  {
    name: 'date.period',
    tell: (words) => ({
      kind: 'period',
      unit: unitOf(words['unit']!),
      turn: 'this',
      vague: true,
      ofTold: words['edge'] !== undefined && words['running'] === undefined,
    }),
    pattern: phrasePattern(
      /(?:in|early|late|earlier|later|of|the)\s+(?:the\s+)?(?:current\s+)?(?:fiscal\s+)?(?:week|month|year|decade)/i,
      `(?:(?:earlier in|later in|late in|early in|(?<edge>the (?:end|beginning|start) of))\\s+the\\s+(?<running>current\\s+)?(?:fiscal\\s+)?|the\\s+(?:current\\s+)?fiscal\\s+)(?<unit>week|month|year|decade)`,
    ),
  },
  {
    name: 'date.period',
    tell: () => ({ kind: 'period', unit: 'year', turn: 'this', vague: true }),
    pattern: phrasePattern(/year.{0,3}end/i, `year[’']s[- ]end|year-end`),
  },
  {
    name: 'date.weekend',
    tell: () => ({ kind: 'period', unit: 'weekend', turn: 'last' }),
    pattern: phrasePattern(/the weekend/i, `(?:over|at|during) the weekend`),
  },
  {
    name: 'date.day-so-far-back',
    tell: tellSoFarBack,
    pattern: phrasePattern(
      [/\sago/i, /day/i],
      `(?:exactly\\s+)?(?<count>${DIGITS}|${SPELLED_NUMBER}|an?)[- ](?<unit>week|fortnight|year|decade)s?\\s+ago,?\\s+(?:on\\s+)?(?:(?:this|last)\\s+)?(?<day>${WEEKDAY}|today|yesterday)`,
    ),
  },
  {
    name: 'date.ago',
    tell: tellAgo,
    pattern: phrasePattern(
      /\s(?:ago|from now|hence)/i,
      `${HEDGE}${COUNT}(?:\\s+(?:full|and a half))?[- ](?<unit>day|week|fortnight|month|year|decade|century|centurie)s?(?:\\s+(?:or so|or two))?\\s+(?<way>ago|from now|hence)`,
    ),
  },
  {
    name: 'date.ago',
    tell: (words) => ({
      kind: 'distance',
      count: 1,
      unit: unitOf(words['unit']!),
      sign: /last/i.test(words['way']!) ? -1 : 1,
      anchor: 'published',
      vague: true,
    }),
    pattern: phrasePattern(
      /time (?:last|next)/i,
      '(?:(?:about|around|at|by) )?(?:this|the same) time (?<way>last|next) (?<unit>week|month|year)',
    ),
  },
  {
    name: 'date.distance',
    tell: tellDistance,
    pattern: phrasePattern(
      /\s(?:earlier|later|previously|on)/i,
      `${HEDGE}${COUNT}[- ](?<unit>day|week|fortnight|month|year|decade)s?\\s+(?<way>earlier|later|previously|on)(?=[\\s,.;)—–]|$)(?! the\\b)`,
    ),
  },
  {
    name: 'date.window',
    tell: tellWindow,
    pattern: phrasePattern(
      /(?:last|past|next|coming)\s/i,
      `(?:(?:during|over|in|within|for|throughout|across)\\s+)?the\\s+(?<turn>last|past|next|coming)\\s+(?<count>${DIGITS}|${SPELLED_NUMBER}|couple of|half|dozen|two dozen)[- ]${UNITS}(?! of (?:\\d|this year|last year|next year|the year))`,
    ),
  },
  {
    name: 'date.vague-window',
    tell: (words) => ({ kind: 'vague window', turn: words['coming'] === undefined ? 'last' : 'next' }),
    pattern: phrasePattern(
      /coming|next|past|last/i,
      `(?:(?:in|over|during|within|for|throughout)\\s+)?(?:(?:the\\s+)?(?:(?<coming>coming|next (?:few|several|couple of))|(?:past|last) (?:few|several))\\s+(?:days|weeks|months|years|decades))`,
    ),
  },
  {
    name: 'date.long-past',
    tell: () => ({ kind: 'long past' }),
    pattern: phrasePattern(/over (?:the|several|many)/i, `over (?:the|several|many) (?:past |last )?(?:decades|years)`),
  },
  {
    name: 'date.recurring',
    tell: () => ({ kind: 'recurring' }),
    pattern: phrasePattern(
      /annual|yearly|monthly|weekly|biennial|each |every |once a|twice a|a year /i,
      `(?:annual|yearly|biannual|biennial|monthly|weekly)(?= (?:\\p{L}+[- ]){0,3}?${OCCASION})|(?<=(?:held|meets?|convened?|takes? place|consult|hosts?|visits?|gathers?|talks) )(?:annually|yearly|monthly|weekly)|(?:each|every) (?:(?:other|second|two|three|four|five|ten) )?(?:day|week|month|quarter|year|decade|summer|winter|spring|autumn|${WEEKDAY})s?|once a (?:week|month|year)|twice a (?:week|month|year)|a year(?= (?:between|under|from|to) )`,
    ),
  },
]

function tellDayWord(words: Words): Told {
  const word = words['word']!.toLowerCase()
  const shift = /before yesterday/.test(word)
    ? -2
    : /after tomorrow/.test(word)
      ? 2
      : /yesterday|last night/.test(word)
        ? -1
        : /tomorrow/.test(word)
          ? 1
          : 0
  return { kind: 'distance', count: Math.abs(shift), unit: 'day', sign: shift < 0 ? -1 : 1, anchor: 'published' }
}

function tellWeekdayOfWeek(words: Words): Told | null {
  if (!/^\p{Lu}/u.test(words['weekday']!)) return null
  return { kind: 'weekday', weekday: weekdayNumber(words['weekday']!), turn: null, ...weekOf(words['week']) }
}

function weekOf(word: string | undefined): { readonly week?: number } {
  return word === undefined ? {} : { week: { last: -1, this: 0, next: 1 }[word.toLowerCase()] ?? 0 }
}

/**
 * “that day”, “the following year”. A capital makes a title of it (“This Week”); “to this day” tells none; “the past
 * year” is the year up to now.
 */
function tellPeriod(words: Words): Told | null {
  if (/^\p{Lu}/u.test(words['unit']!) || (/^this$/i.test(words['turn']!) && /^day$/i.test(words['unit']!))) return null
  if (/past$/i.test(words['turn']!)) return { kind: 'window', count: 1, unit: unitOf(words['unit']!), turn: 'last' }
  return {
    kind: 'period',
    unit: unitOf(words['unit']!),
    turn: readTurn(words['turn'])!,
    vague: words['edge'] !== undefined,
  }
}

function tellLength(words: Words): Told | null {
  const count = countOf(words['count']!)
  const unit = unitOf(words['unit']!)
  if (count === null || (count === 1 && /^an?$/i.test(words['count']!) && unit === 'day')) return null
  const fortnight = /fortnight/i.test(words['unit']!)
  return {
    kind: 'length',
    count: fortnight ? count * 2 : count,
    unit,
    way: words['way']!.toLowerCase() as 'for' | 'in' | 'within',
  }
}

function tellAgo(words: Words): Told | null {
  const count = countOf(words['count']!)
  return count === null ? null : distance(count, words, words['way']!.toLowerCase() === 'ago' ? -1 : 1, 'published')
}

function tellSoFarBack(words: Words): Told | null {
  const count = countOf(words['count']!)
  const said = words['day']!
  const named = /^\p{Lu}/u.test(said)
  if (count === null || !Number.isInteger(count) || (!named && /day$/i.test(said) && !/^(?:to|yester)day$/i.test(said)))
    return null
  const { unit, count: units } = distance(count, words, -1, 'published')
  const day: Extract<Told, { kind: 'day so far back' }>['day'] = /^(?:to|yester)day$/i.test(said)
    ? { kind: 'distance', count: /^y/i.test(said) ? 1 : 0, unit: 'day', sign: -1, anchor: 'published' }
    : { kind: 'weekday', weekday: weekdayNumber(said), turn: null }
  return { kind: 'day so far back', day, count: units, unit }
}

/** “two days later”; “a year on” is told of the last date too. */
function tellDistance(words: Words): Told | null {
  const count = countOf(words['count']!)
  return count === null
    ? null
    : {
        ...distance(count, words, /later|on/i.test(words['way']!) ? 1 : -1, 'told'),
        lasting: /^on$/i.test(words['way']!),
      }
}

function distance(
  count: number,
  words: Words,
  sign: 1 | -1,
  anchor: 'published' | 'told',
): Extract<Told, { kind: 'distance' }> {
  const fortnights = words['unit']!.toLowerCase() === 'fortnight'
  return {
    kind: 'distance',
    count: fortnights ? count * 2 : count,
    unit: fortnights ? 'week' : unitOf(words['unit']!),
    sign,
    anchor,
    vague: words['hedge'] !== undefined || /few|several/i.test(words['count']!),
  }
}

function tellWindow(words: Words): Told | null {
  const count = countOf(words['count']!)
  return count === null
    ? null
    : {
        kind: 'window',
        count,
        unit: unitOf(words['unit']!),
        turn: readTurn(words['turn']) === 'next' ? 'next' : 'last',
      }
}

function countOf(text: string): number | null {
  const said = text.toLowerCase()
  if (/couple/.test(said)) return 2
  // About three, about four: the value is marked as near.
  if (/few/.test(said)) return 3
  if (said === 'several') return 4
  if (/half a dozen|^half$/.test(said)) return 6
  if (/half/.test(said)) return 0.5
  if (/quarter/.test(said)) return 0.25
  return numberOf(said)
}

function unitOf(word: string): TimeUnit {
  const unit = word.toLowerCase().replace('centurie', 'century').replace('fortnight', 'week')
  return unit as TimeUnit
}

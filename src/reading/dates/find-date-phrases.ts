import { overlappingRuns } from '../../language/sorted-spans.js'
import { overlap, type Span } from '../../language/span.js'
import { BEGINNING_RULES } from './beginnings.js'
import { CALENDAR_RULES } from './calendar-dates.js'
import type { DatePhrase, DateRule, Told, WritingHabit } from './date-phrase.js'
import { PART_RULES } from './parts-of-time.js'
import { RELATIVE_RULES } from './relative-dates.js'
import { WITHIN_RULES } from './within-periods.js'

const RULES: readonly DateRule[] = [
  ...BEGINNING_RULES,
  ...WITHIN_RULES,
  ...CALENDAR_RULES,
  ...PART_RULES,
  ...RELATIVE_RULES,
]

/**
 * Alone, these months are names or verbs as often as months: they count after a preposition, a turn or a part of the
 * month.
 */
const DOUBTFUL_MONTH = /^(?:may|march|mar|jan|jun|sept?|dec)\.?$/i
/** “the March accession”. */
const DETERMINER = /\b(?:the|a|an|its|their|his|her|this|that)\s+$/i
const BEFORE_MONTH =
  /\b(?:in|since|until|till|by|through|during|of|for|before|after|from|to|between|and|or|around|as of)\s+$/i
/** “Trump and May”: a surname stands behind more prepositions than a month does. */
const BEFORE_MAY = /\b(?:in|since|until|till|through|during|early|late|this|last|next)\s+$/i
/** “is to conclude by May”, “hopes to finish by May”: a deadline is set for a month, not by a surname. */
const DUE_BY_MAY = new RegExp(
  '\\b(?:will|would|to|should|must|could|can|shall|expect(?:s|ed)?|due|deadline|ready|completed?|finish(?:ed)?)\\b' +
    '[^.;]{0,60}\\bby\\s+$',
  'i',
)
/** “August Wilson”, “April Jones”: a month before a capitalised word that is no noun of the calendar is a person. */
const NAME_MONTH = /^(?:April|June|August|May|Jan|Mar)$/
/** “in the spring rain”: the season only describes what follows. */
const SEASON_OF = /^\s+(?!(?:and|or|of|with|when|as|after|before|to|in|on|at|by|for|from|but|while|that)\b)\p{Ll}/u
/** “USA Today”, “Russia Today”: names of outlets. */
const NAMED_TODAY = /(?:(?<!\S)\p{Lu}\S{0,30} Today|\bUSA TODAY)$/u
const CAPITALISED = /^\s+\p{Lu}/u
/** A number of four digits before these is a count: “2000 troops”. */
const COUNTED =
  /^[\s-](?:people|persons|men|women|children|troops|soldiers|fighters|refugees|migrants|dead|wounded|deaths|workers|jobs|miles?|km|kms|kilomet(?:er|re)s?|met(?:er|re)s?|feet|hectares|acres|tonnes|tons|barrels|dollars|euros|rupees|pounds|yen|roubles|rubles|crore|lakh|million|billion|percent|per cent|points|megawatts|MW|hours|GMT|hrs)\b/i
/** A year follows a preposition, a determiner or another word of the running text, not a name or a figure. */
const YEAR_CONTEXT =
  /(?:(?<!\p{L})(?:In|Since|Until|By|From|Before|After|During|Between|Through|For|The|A|That|This|On|Of)|\p{Ll}|['’]s)[\s-]*[("“]?$/u
/**
 * “hired 2000 guards”: a bare number of four digits before a plural is a count, unless a preposition or determiner
 * makes it a year.
 */
const PLURAL_AFTER = /^\s+\p{Ll}+s\b/u
const YEAR_WORD_BEFORE =
  /(?:\b(?:in|since|until|by|from|before|after|during|between|through|of|for|the|a|an|its|his|her|their|this|that|mid|early|late)|['’]s?)[\s-]*$/i
/** “in about 1992”, “around March 2015”. */
const ABOUT = /\b(?:about|around|circa|ca\.|c\.|approximately|roughly)\s+$/i
/** “some time after 2001”, “no earlier than 2013”: from then on. */
const NOT_BEFORE =
  /\b(?:(?:some ?time|any ?time|not long|shortly|soon) after|(?:no|not) (?:earlier|sooner) than|not before|not until)(?:\s+the\s+end\s+of)?\s+$/i
/** “no later than March 2015”. */
const NOT_AFTER = /\b(?:(?:no|not) later than|(?:some ?time|any ?time|not long|shortly) before|not after)\s+$/i
const SINCE = /\bsince(?:\s+(?:the\s+)?(?:beginning|start|end)\s+of)?(?:\s+at least|\s+about|\s+around)?\s+$/i
const BY = /\bby(?:\s+(?:the\s+)?(?:beginning|start|end|middle)\s+of)?(?:\s+(?:about|around))?\s+$/i

/** All phrases in a stretch of text that tell a date: the longest where several begin alike, none inside another. */
export function findDatePhrases(text: string, stretch: Span, habit: WritingHabit): readonly DatePhrase[] {
  const line = text.slice(stretch.start, stretch.end)
  const found = RULES.flatMap((rule) => matchRule(rule, line, habit)).sort((a, b) => a.start - b.start || b.end - a.end)
  return overlappingRuns(found)
    .flatMap(keptOf)
    .map((phrase) => boundPhrase(phrase, line))
    .map((phrase) => ({ ...phrase, start: phrase.start + stretch.start, end: phrase.end + stretch.start }))
}

/** Of phrases that overlap, those that stand. */
function keptOf(found: readonly DatePhrase[]): readonly DatePhrase[] {
  const kept: DatePhrase[] = []
  for (const phrase of withoutShadowed(found)) {
    if (!kept.some((other) => overlap(other, phrase) > 0)) kept.push(phrase)
  }
  return kept
}

/**
 * A longer phrase that begins a little later wins over the shorter one it overlaps: “at 5 May” against “5 May 2021”.
 */
function withoutShadowed(found: readonly DatePhrase[]): readonly DatePhrase[] {
  return found.filter(
    (phrase) =>
      !found.some(
        (other) =>
          other !== phrase && overlap(other, phrase) > 0 && other.end - other.start > (phrase.end - phrase.start) * 1.5,
      ),
  )
}

function matchRule(rule: DateRule, line: string, habit: WritingHabit): readonly DatePhrase[] {
  return rule.pattern.matchAll(line).flatMap((match) => {
    const told = rule.tell(match.groups ?? {}, habit)
    const start = match.index
    const end = start + match[0].length
    if (!told || !standsAsDate(told, line, start, end)) return []
    return [{ start, end, told, rule: rule.name, bound: null }]
  })
}

/** Whether the words around allow what looks like a month, a year or “today” to be one. */
function standsAsDate(told: Told, line: string, start: number, end: number): boolean {
  if (BEFORE_CHRIST.test(line.slice(end, end + 8))) return false
  if (told.kind === 'part of year' && told.part <= 24 && told.year === null && told.turn === null)
    return !SEASON_OF.test(line.slice(end))
  if (told.kind === 'weekday') return !/\bGood $/.test(line.slice(0, start))
  if (told.kind === 'distance') return !NAMED_TODAY.test(line.slice(Math.max(0, start - 30), end))
  if (told.kind !== 'calendar' || told.from.day !== null || told.to) return true
  const before = line.slice(Math.max(0, start - 40), start)
  const after = line.slice(end)
  const words = line.slice(start, end)
  if (told.from.month === null) return /\p{L}/u.test(words) || standsAsYear(before, after)
  if (told.from.year !== null || told.turn !== undefined || told.yearTurn !== undefined || told.vague) return true
  if (NAME_MONTH.test(words) && CAPITALISED.test(after))
    return BEFORE_MONTH.test(before) && !/^(?:Jan|Mar)$/.test(words)
  if (words === 'May') return BEFORE_MAY.test(before) || (DUE_BY_MAY.test(before) && !CAPITALISED.test(after))
  return (
    !DOUBTFUL_MONTH.test(words) || BEFORE_MONTH.test(before) || (DETERMINER.test(before) && /^\s+\p{Ll}/u.test(after))
  )
}

/** “Flight 1812”, “Resolution 1973”, “room 2016”: the number is a name. */
const NUMBERED =
  /\b(?:flights?|resolutions?|orders?|decrees?|rooms?|articles?|regulations?|laws? no\.?|sections?|paragraphs?|pages?|cases?|files?|forms?|bus(?:es)?|trains?|hulls?|units?|points?|hills?|heights?|gates?|boxes|box|extensions?|channels?|numbers?|no\.|nos\.|#)\s+$/i

function standsAsYear(before: string, after: string): boolean {
  if (NUMBERED.test(before)) return false
  if (COUNTED.test(after) || (PLURAL_AFTER.test(after) && !YEAR_WORD_BEFORE.test(before))) return false
  return YEAR_CONTEXT.test(before) || /[(,;]\s*$/.test(before) || before.trim() === ''
}

/** “in 480 BC”, “the 5th century B.C.E.”: too old for a chronology of states. */
const BEFORE_CHRIST = /^\s+B\.?C\.?(?:E\.?)?(?![\p{L}])/u

/** Longer than “not earlier than the beginning of about”, whatever blanks stand between. */
const LONGEST_BOUND = 120

/**
 * Takes “since” and “by” into the phrase: they make an open interval of it. A deadline told to the day stays that day.
 */
function boundPhrase(phrase: DatePhrase, line: string): DatePhrase {
  if (
    [
      'recurring',
      'long past',
      'window',
      'vague window',
      'running quarter',
      'length',
      'weekdays',
      'since event',
      'day so far back',
      'impossible',
    ].includes(phrase.told.kind)
  )
    return phrase
  const from = Math.max(0, phrase.start - LONGEST_BOUND)
  const before = line.slice(from, phrase.start)
  const vague = phrase.told.kind === 'calendar' && !phrase.told.to && ABOUT.test(before)
  if (vague)
    return {
      ...boundPhrase({ ...phrase, start: phrase.start - ABOUT.exec(before)![0].length }, line),
      start: phrase.start,
      about: true,
    }
  const since = SINCE.exec(before) ?? NOT_BEFORE.exec(before)
  if (since) return { ...phrase, start: from + since.index, bound: 'since' }
  const by = BY.exec(before) ?? NOT_AFTER.exec(before)
  const toTheDay =
    phrase.told.kind === 'weekday' ||
    phrase.told.kind === 'distance' ||
    (phrase.told.kind === 'calendar' && phrase.told.from.day !== null)
  return by && !toTheDay ? { ...phrase, start: from + by.index, bound: 'by' } : phrase
}

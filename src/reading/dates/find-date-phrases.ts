import { overlap, type Span } from '../../language/span.js'
import { CALENDAR_RULES } from './calendar-dates.js'
import type { DatePhrase, DateRule, Told, WritingHabit } from './date-phrase.js'
import { PART_RULES } from './parts-of-time.js'
import { RELATIVE_RULES } from './relative-dates.js'

const RULES: readonly DateRule[] = [...CALENDAR_RULES, ...PART_RULES, ...RELATIVE_RULES]

/** Alone, these months are names or verbs as often as months: they count after a preposition, a turn or a part of the month. */
const DOUBTFUL_MONTH = /^(?:may|march|mar|jan|jun|sept?|dec)\.?$/i
const BEFORE_MONTH = /\b(?:in|since|until|till|by|through|during|of|for|before|after|from|to|between|and|or|around|as of)\s+$/i
/** “August Wilson”, “April Jones”: a month before a capitalised word that is no noun of the calendar is a person. */
const NAME_MONTH = /^(?:April|June|August|May)$/
/** A number of four digits before these is a count: “2000 troops”. */
const COUNTED = /^[\s-](?:people|persons|men|women|children|troops|soldiers|fighters|refugees|migrants|dead|wounded|deaths|workers|jobs|miles?|km|kms|kilomet(?:er|re)s?|met(?:er|re)s?|feet|hectares|acres|tonnes|tons|barrels|dollars|euros|rupees|pounds|yen|roubles|rubles|crore|lakh|million|billion|percent|per cent|points|megawatts|MW|hours|GMT|hrs)\b/i
const YEAR_CONTEXT = /\b(?:in|since|until|till|by|from|to|before|after|during|between|and|or|through|of|for|around|early|late|mid|year|the|a|an|its|his|her|their|as of|'s|’s|back in|circa|\p{Ll}+|post|pre)[\s-]*[("“]?$/u
const SINCE = /\bsince(?:\s+(?:the\s+)?(?:beginning|start|end)\s+of)?(?:\s+at least|\s+about|\s+around)?\s+$/i
const BY = /\bby(?:\s+(?:the\s+)?(?:beginning|start|end|middle)\s+of)?(?:\s+(?:about|around))?\s+$/i

/** All phrases in a stretch of text that tell a date: the longest where several begin alike, none inside another. */
export function findDatePhrases(text: string, stretch: Span, habit: WritingHabit): readonly DatePhrase[] {
  const line = text.slice(stretch.start, stretch.end)
  const found = RULES.flatMap((rule) => matchRule(rule, line, habit)).sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: DatePhrase[] = []
  for (const phrase of withoutShadowed(found)) {
    if (!kept.some((other) => overlap(other, phrase) > 0)) kept.push(phrase)
  }
  return kept.map((phrase) => ({ ...phrase, start: phrase.start + stretch.start, end: phrase.end + stretch.start }))
}

/** A longer phrase that begins a little later wins over the shorter one it overlaps: “at 5 May” against “5 May 2021”. */
function withoutShadowed(found: readonly DatePhrase[]): readonly DatePhrase[] {
  return found.filter((phrase) => !found.some((other) => other !== phrase && overlap(other, phrase) > 0 && other.end - other.start > (phrase.end - phrase.start) * 1.5))
}

function matchRule(rule: DateRule, line: string, habit: WritingHabit): readonly DatePhrase[] {
  return [...line.matchAll(rule.pattern)].flatMap((match) => {
    const told = rule.tell(match.groups ?? {}, habit)
    const start = match.index
    const end = start + match[0].length
    if (!told || !standsAsDate(told, line, start, end)) return []
    return [boundPhrase({ start, end, told, rule: rule.name, bound: null }, line)]
  })
}

/** Whether the words around allow what looks like a month or a year to be one. */
function standsAsDate(told: Told, line: string, start: number, end: number): boolean {
  if (told.kind !== 'calendar' || told.from.day !== null || told.to) return true
  const before = line.slice(Math.max(0, start - 40), start)
  const after = line.slice(end)
  const words = line.slice(start, end)
  if (told.from.month === null) return !COUNTED.test(after) && (YEAR_CONTEXT.test(before) || /^[),.]|^\s*$/.test(after) || before.trim() === '')
  if (told.from.year !== null || told.turn !== undefined || told.yearTurn !== undefined || told.vague) return true
  if (DOUBTFUL_MONTH.test(words)) return BEFORE_MONTH.test(before)
  return !(NAME_MONTH.test(words) && /^\s+\p{Lu}/u.test(after) && !BEFORE_MONTH.test(before))
}

/** Takes “since” and “by” into the phrase: they make an open interval of it. A deadline told to the day stays that day. */
function boundPhrase(phrase: DatePhrase, line: string): DatePhrase {
  if (['recurring', 'long past', 'window', 'running quarter'].includes(phrase.told.kind)) return phrase
  const before = line.slice(0, phrase.start)
  const since = SINCE.exec(before)
  if (since) return { ...phrase, start: since.index, bound: 'since' }
  const by = BY.exec(before)
  const toTheDay = phrase.told.kind === 'weekday' || phrase.told.kind === 'distance' || (phrase.told.kind === 'calendar' && phrase.told.from.day !== null)
  return by && !toTheDay ? { ...phrase, start: by.index, bound: 'by' } : phrase
}

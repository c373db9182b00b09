import { boundsOf } from '../language/edtf/bounds-edtf.js'
import { civilDay, dayOf, isoDay, weekdayOf, type DayNumber } from '../language/edtf/civil-day.js'
import { parseEdtf } from '../language/edtf/parse-edtf.js'
import type { Sentence } from '../language/en/sentence.js'
import { overlap, type Span } from '../language/span.js'
import type { Resolved } from './dates/anchors.js'
import { datedBeginning } from './dates/beginnings.js'
import type { DatePhrase } from './dates/date-phrase.js'
import { directionOf, lastsUntilNow } from './dates/direction.js'
import { findDatePhrases } from './dates/find-date-phrases.js'
import { isOfThisAge } from './dates/of-this-age.js'
import { standsBeforeResults } from './dates/quarter-of-results.js'
import { findSayingDays } from './dates/quoted-days.js'
import { resolveDate } from './dates/resolve-date.js'
import { readRunningStamps } from './dates/running-stamps.js'
import { readWritingHabit } from './dates/writing-habit.js'
import type { DateMention, NotBefore, Note, ParsedReport } from './reading.js'

/**
 * Dates as told, resolved as far as the report allows: first those of the page around the story, then the story in its
 * order.
 */
export function readDates(parsed: ParsedReport): {
  readonly dates: readonly DateMention[]
  readonly notes: readonly Note[]
  readonly notBefore: NotBefore | null
} {
  const { report, layout } = parsed
  const habit = readWritingHabit(report.text)
  const stamps = layout.furniture.filter(
    (piece) => piece.kind === 'date stamp' && !layout.blocks.some((block) => overlap(block, piece) > 0),
  )
  const stretches: readonly Span[] = [...layout.blocks, ...stamps, ...(layout.dateline ? [layout.dateline] : [])].sort(
    (a, b) => a.start - b.start,
  )
  const phrases = stretches
    .flatMap((stretch) => findDatePhrases(report.text, stretch, habit))
    .filter((phrase) => !isOfThisAge(phrase, parsed))
  const resolved = dateBeginnings(resolveInOrder(phrases, parsed), report.text)
  const dates = resolved.map(({ phrase, value }, at): DateMention => ({
    id: `d${at + 1}`,
    start: phrase.start,
    end: phrase.end,
    edtf: value.edtf,
    needsPublished: value.rests,
    rule: phrase.rule,
    ...(phrase.told.kind === 'recurring' ? { recurring: true } : {}),
  }))
  return {
    dates,
    notes: resolved.flatMap(({ phrase, value }) => noteOn(phrase, value)),
    notBefore: layout.published ? null : latestPast(resolved, parsed),
  }
}

interface ResolvedPhrase {
  readonly phrase: DatePhrase
  readonly value: Resolved
}

/** Lengths and times without an edge: nothing that follows is counted from them. */
const STRETCHED = new Set<DatePhrase['told']['kind']>(['length', 'long past', 'vague window'])

/** A day, or several from one day to another. */
const DAY = /^\d{4}-\d\d-\d\d/

/** Each date may rest on the one told before it: “in December 2021 … That same year”. */
function resolveInOrder(phrases: readonly DatePhrase[], parsed: ParsedReport): readonly ResolvedPhrase[] {
  const { report, layout, sentences } = parsed
  const published = layout.published ? dayOf(layout.published.date) : null
  const posts = readRunningStamps(parsed)
  const sayings = findSayingDays(phrases, parsed, published)
  const resolved: ResolvedPhrase[] = []
  let told: Resolved | null = null
  let toldDay: Resolved | null = null
  let quarter: Resolved | null = null
  for (const [at, phrase] of phrases.entries()) {
    const direction = directionOf(report.text, phrase, sentences)
    if (
      phrase.told.kind === 'length' &&
      !(phrase.told.way === 'for' ? lastsUntilNow(phrase, sentences) : direction === 'future')
    )
      continue
    const saying = sayings.get(phrase)
    const named = namedAgain(phrase, phrases[at + 1], report.text)
    const today = posts.findLast((post) => post.from <= phrase.start)?.day ?? published
    const alone = resolveDate(named ?? phrase, {
      published: saying?.day ?? today,
      told,
      toldDay,
      quarter,
      isOfResults: standsBeforeResults(phrase, report.text),
      direction,
    })
    const fromThere: Resolved =
      direction === 'future' ? afterTheOther(phrase, alone, resolved.at(-1), sentences) : alone
    const value: Resolved = saying ? { ...fromThere, rests: saying.rests } : fromThere
    if (
      (phrase.told.kind === 'running quarter' && value.edtf === null) ||
      (phrase.told.kind === 'within' && value.edtf === null && published !== null)
    )
      continue
    resolved.push({ phrase, value })
    if (value.edtf !== null && phrase.bound === null && !STRETCHED.has(phrase.told.kind)) {
      told = value
      if (DAY.test(value.edtf)) toldDay = value
    }
    if (namesQuarter(phrase) && value.edtf !== null && isOver(value.edtf, published)) quarter = value
  }
  return resolved
}

/** “flies to Baku on Monday and returns on Thursday”: of two days to come in one sentence the second is the later. */
function afterTheOther(
  { start, told }: DatePhrase,
  value: Resolved,
  before: ResolvedPhrase | undefined,
  sentences: readonly Sentence[],
): Resolved {
  const single = (edtf: string | null | undefined) => (edtf && /^\d{4}-\d\d-\d\d$/.test(edtf) ? dayOf(edtf) : null)
  const [day, other] = [single(value.edtf), single(before?.value.edtf)]
  const together =
    before && sentences.some((one) => one.start <= before.phrase.start && start < one.end && one.start <= start)
  if (
    !together ||
    told.kind !== 'weekday' ||
    told.turn !== null ||
    before.phrase.told.kind !== 'weekday' ||
    day === null ||
    other === null ||
    day >= other ||
    other - day > 6
  )
    return value
  return { ...value, edtf: isoDay(day + 7) }
}

/** “A few months earlier, in December 2021, …”: the date that says which time is meant. */
function namedAgain(phrase: DatePhrase, next: DatePhrase | undefined, text: string): DatePhrase | null {
  if (!next || phrase.told.kind !== 'distance' || next.told.kind !== 'calendar' || next.told.from.year === null)
    return null
  return /^, (?:in |on )?$/.test(text.slice(phrase.end, next.start)) ? next : null
}

/** “Russia invaded on 24 February 2022 … since the beginning of the invasion”: from that day. */
function dateBeginnings(resolved: readonly ResolvedPhrase[], text: string): readonly ResolvedPhrase[] {
  const dates = resolved.map(({ phrase, value }) => ({ start: phrase.start, end: phrase.end, edtf: value.edtf }))
  return resolved.flatMap((one) => {
    const { told } = one.phrase
    if (told.kind !== 'since event') return [one]
    const day = datedBeginning(told.event, text, dates)
    // “since the invasion” of a report that never dates it tells no time to anybody who does not know.
    return day === null && !told.opening
      ? []
      : [{ ...one, value: { edtf: day === null ? null : `${day}/..`, rests: false } }]
  })
}

/**
 * The first day of the latest date that a clause of the past tells by itself: “signed in December 2021” puts a report
 * at 1 December 2021 or later.
 */
function latestPast(resolved: readonly ResolvedPhrase[], { report, sentences }: ParsedReport): NotBefore | null {
  const past = resolved.flatMap(({ phrase, value }) => {
    const edtf = value.rests || value.edtf === null || phrase.bound === 'by' ? null : parseEdtf(value.edtf)
    const earliest = edtf && boundsOf(edtf).earliest
    return earliest !== null &&
      !isSpanOfPlan(report.text, phrase) &&
      directionOf(report.text, phrase, sentences) === 'past'
      ? [{ start: phrase.start, end: phrase.end, day: earliest }]
      : []
  })
  const latest = past.reduce<(typeof past)[number] | null>(
    (best, one) => (best === null || one.day > best.day ? one : best),
    null,
  )
  return latest && { start: latest.start, end: latest.end, date: isoDay(latest.day) }
}

/**
 * “ordered two ships for 2030”, “pledged the sum over the period 2024-2027”: what was done in the past reaches ahead
 * and tells nothing of its own day.
 */
function isSpanOfPlan(text: string, { start }: DatePhrase): boolean {
  return /\b(?:for|until|till|through|over|(?:over|in|during|for) the (?:period|years?)|by the end of|to be \p{L}+ (?:in|by|from)|delivery (?:in|by|from)|(?:due|expected|planned|scheduled|set) (?:in|for|by))\s+(?:the\s+)?$/iu.test(
    text.slice(Math.max(0, start - 40), start),
  )
}

/** “the third quarter” sets what “a year ago” is measured from; “the year-ago quarter” does not. */
function namesQuarter({ told, bound }: DatePhrase): boolean {
  return (
    bound === null &&
    ((told.kind === 'part of year' && told.part >= 33 && told.part <= 36) ||
      (told.kind === 'running quarter' && told.years === 0))
  )
}

/** Results are told of a quarter that has ended; “a further decline in the fourth quarter” is a forecast. */
function isOver(edtf: string, published: DayNumber | null): boolean {
  const parsed = parseEdtf(edtf)
  const latest = parsed && boundsOf(parsed).latest
  return published === null || latest === null || latest <= published
}

/** What the reader should know: a year or a whole date left open, a weekday that does not fall on its date. */
function noteOn({ start, end, told }: DatePhrase, { edtf }: Resolved): readonly Note[] {
  if (told.kind === 'recurring') return []
  if (edtf === null) return [{ kind: 'date-open', start, end }]
  if (edtf.includes('XXXX')) return [{ kind: 'date-without-year', start, end }]
  const day = told.kind === 'calendar' && told.weekday !== undefined ? dayOf(edtf) : null
  const contradicted =
    day !== null && told.kind === 'calendar' && weekdayOf(day) !== told.weekday && civilDay(day).year > 1582
  return contradicted ? [{ kind: 'weekday-contradicts-date', start, end }] : []
}

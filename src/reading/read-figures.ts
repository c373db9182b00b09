import type { Sentence } from '../language/en/sentence.js'
import { beginningIn, holdersAmong } from '../language/sorted-spans.js'
import { overlap, type Span } from '../language/span.js'
import { attributeFigure } from './figures/attribute-figure.js'
import { asChange, readMultiplied } from './figures/changes.js'
import { readCounts } from './figures/counts.js'
import { loosenByContext } from './figures/estimates.js'
import { readPeriod } from './figures/figure-period.js'
import { FOR_PRICE, readMeasuredThing } from './figures/measured-thing.js'
import { readMeasures } from './figures/measures.js'
import { ELIDED_SUM, readMoney } from './figures/money.js'
import { readPerWhat } from './figures/per-what.js'
import { readRanks } from './figures/ranks.js'
import { readShares } from './figures/shares.js'
import { readStatesTold } from './figures/states-told.js'
import { readStatus } from './figures/status.js'
import { sameMeasure, type Earlier, type Surroundings } from './figures/surroundings.js'
import type { ToldFigure } from './figures/told-figure.js'
import {
  NOT_YET_JUDGED,
  words,
  type DateMention,
  type EntityId,
  type Figure,
  type Names,
  type ParsedReport,
  type Quote,
} from './reading.js'

/** Web addresses carry numbers that count nothing. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+/gi

/** “6 . 2 %” of a text with its marks set apart: what stands behind the point is no number of its own. */
const BROKEN_NUMBER = /\d \. $/

/** What leads from one share to the next of the same whole. */
const COMPARED_WITH =
  /(?:compared (?:with|to)|up from|down from|against|versus|from|and|then|to)\s+(?:about |nearly |around )?$/i

const TOLD_TWICE = /^\s*(?:\(|,? or |\[)(?:or |about |around |roughly |some |worth )?$/

/** Numbers that say something, with what they count, whose it is, and over which period. */
export function readFigures(
  parsed: ParsedReport,
  names: Names,
  dates: readonly DateMention[],
  quotes: readonly Quote[],
): readonly Figure[] {
  const states = readStatesTold(parsed, names)
  const speakers = statesOfSources(names)
  const quotesHolding = holdersAmong(quotes, (quote) => quote)
  const datesInOrder = [...dates].sort((a, b) => a.start - b.start)
  const earlier: Earlier[] = []
  const subjects = new Map<string, EntityId>()
  const isOther = isInNameOrDate(names, datesInOrder)
  return parsed.sentences.flatMap((sentence, at) =>
    readSentence(parsed, sentence)
      .filter((one) => one.rule !== 'figure.count-in-tree' || !isOther(one))
      .flatMap((one) => {
        const told = inKnownCurrency(one, earlier)
        if (!told || isBeyondReckoning(told)) return []
        const quote = innermost(quotesHolding.around(told))
        const previous = parsed.sentences.slice(Math.max(0, at - SENTENCES_BEFORE), at)
        const near = { start: (previous[0] ?? sentence).start, end: sentence.end + STATES_BEHIND }
        const around: Surroundings = {
          text: parsed.report.text,
          sentence,
          previous,
          states: beginningIn(states, near),
          earlier,
          subjects,
          speaker: speakers(quote),
        }
        const known = carriedOver(told, around) ?? describe(told, around)
        earlier.push({ ...known, told, sentence })
        if (known.subject !== null) subjects.set(sameMeasure(told), known.subject)
        return finishFigure(earlier.length, earlier.at(-1)!, parsed, beginningIn(datesInOrder, sentence), quote)
      }),
  )
}

/** A number of four hundred digits, or what is reckoned from one, says nothing that can be told. */
function isBeyondReckoning({ low, high }: ToldFigure): boolean {
  return low === Infinity || high === Infinity
}

/** “Boeing 777”, “Group of Seven”, “12 May”, “three weeks ago”: numbers of a name or of a day count nothing. */
function isInNameOrDate({ mentions }: Names, dates: readonly DateMention[]): (span: Span) => boolean {
  const named = mentions.filter((one) => one.form === 'name').sort((a, b) => a.start - b.start)
  return (span) =>
    [
      ...beginningIn(dates, { start: span.start - 30, end: span.end }),
      ...beginningIn(named, { start: span.start - 60, end: span.end }).filter((one) => one.start <= span.start),
    ].some((one) => overlap(one, span) > 0)
}

/** A figure looks for its states in its sentence and in so many before it. */
const SENTENCES_BEFORE = 3
/** And so many characters behind its sentence: “2 million tonnes of gas ¶ for Norway” in a broken line. */
const STATES_BEHIND = 60

function describe(told: ToldFigure, around: Surroundings): Pick<Earlier, 'phrase' | 'subject' | 'counterpart'> {
  const isState = (span: Span) =>
    around.states.some((one) => one.itself && one.start === span.start && one.end === span.end)
  const phrase = readMeasuredThing(told, around.sentence, around.text, isState)
  const before = around.earlier.at(-1)
  // “Rs 1.2 lakh crore ($15.6 billion)”: one sum, told twice.
  if (
    !phrase &&
    told.kind === 'money' &&
    before?.told.kind === 'money' &&
    before.sentence === around.sentence &&
    TOLD_TWICE.test(around.text.slice(before.told.end, told.start))
  )
    return before
  const bought = before && priceOf(told, phrase, before, around)
  if (bought) return { ...before, phrase: bought }
  // “trained 15,000 Somali soldiers, a third of the country’s army”: one and the same.
  if (
    phrase &&
    told.kind === 'share' &&
    before?.told.kind === 'count' &&
    before.sentence === around.sentence &&
    /^, (?:or )?$/.test(around.text.slice(before.told.end, told.start))
  )
    return { ...before, phrase }
  return { phrase, ...attributeFigure(told, phrase, around) }
}

/** How far back, in characters, an elided currency is looked for. */
const ELIDED_REACH = 400

/**
 * “will allocate 5.5 million for first aid”: in the currency told just before; without any it may be no money at all.
 */
function inKnownCurrency(told: ToldFigure, earlier: readonly Earlier[]): ToldFigure | null {
  if (told.rule !== ELIDED_SUM || told.currency !== null) return told
  const near = earlier.slice(-ELIDED_REACH).filter((one) => told.start - one.told.end <= ELIDED_REACH)
  const before = near.findLast((one) => one.told.kind === 'money' && one.told.currency !== null)
  return before ? { ...told, currency: before.told.currency } : null
}

/**
 * “ordered 12 vehicles at a cost of $91 million”: the price of what was counted just before, and of those who deal in
 * it.
 */
function priceOf(
  told: ToldFigure,
  phrase: Earlier['phrase'],
  before: Earlier,
  { text, sentence }: Surroundings,
): Earlier['phrase'] {
  if (
    told.kind !== 'money' ||
    before.told.kind !== 'count' ||
    before.sentence !== sentence ||
    !before.phrase ||
    (phrase && phrase.thing.start > before.phrase.thing.end)
  )
    return null
  const between = text.slice(before.phrase.thing.end, told.start)
  return between.length <= 70 && !/[;:]/.test(between) && FOR_PRICE.test(between) ? before.phrase : null
}

/**
 * “36 percent of its arms imports, compared with 72 percent in 2010–14”: a share without a whole has that of the share
 * before it.
 */
function carriedOver(
  told: ToldFigure,
  { sentence, text, earlier }: Surroundings,
): Pick<Earlier, 'phrase' | 'subject' | 'counterpart'> | null {
  const before = earlier.at(-1)
  if (told.kind !== 'share' || before?.told.kind !== 'share' || before.sentence !== sentence || !before.phrase)
    return null
  return /^\s+(?:of|in (?:its|the|their))\b/.test(text.slice(told.end)) ||
    !COMPARED_WITH.test(text.slice(before.told.end, told.start))
    ? null
    : before
}

function finishFigure(
  number: number,
  { told, sentence, phrase, subject, counterpart }: Earlier,
  { report }: ParsedReport,
  dates: readonly DateMention[],
  quote: Quote | null,
): Figure {
  const status = readStatus(told, sentence, report.text)
  const per = readPerWhat(told, sentence, report.text)
  return {
    id: `f${number}`,
    start: told.start,
    end: told.end,
    kind: told.kind,
    low: told.low,
    high: told.high,
    bound: told.bound,
    unit: told.unit,
    currency: told.currency,
    of: phrase && words(report, phrase.thing),
    ...(phrase ? { ofSpan: phrase.thing } : {}),
    subject,
    counterpart,
    period: readPeriod(told, sentence, dates, report.text),
    ...(per === null ? {} : { per }),
    quote: quote?.id ?? null,
    ...(status ? { status } : {}),
    rule: told.rule,
    confidence: NOT_YET_JUDGED,
  }
}

/** Says the state of a quote’s source, as this report names it. */
function statesOfSources({ entities }: Names): (quote: Quote | null) => EntityId | null {
  const countries = new Map(entities.map(({ id, country }) => [id, country]))
  const states = new Map(
    [...entities]
      .reverse()
      .filter(({ kind }) => kind === 'state')
      .map(({ country, id }) => [country, id]),
  )
  return (quote) => {
    const country = quote?.source?.entity ? countries.get(quote.source.entity) : null
    return country ? (states.get(country) ?? null) : null
  }
}

/** The figures of one sentence, the longest where two overlap: “$60-70 billion” over “$60”. */
function readSentence({ report, shelf }: ParsedReport, sentence: Sentence): readonly ToldFigure[] {
  const line = report.text.slice(sentence.start, sentence.end).replace(ADDRESS, (address) => ' '.repeat(address.length))
  const shares = readShares(line).map((share) => asChange(share, line))
  const inLine = [...readMoney(line), ...shares, ...readMeasures(line), ...readMultiplied(line), ...readRanks(line)]
  const told = inLine
    .filter((one) => !BROKEN_NUMBER.test(report.text.slice(0, one.start + sentence.start).slice(-4)))
    .map((one) =>
      loosenByContext({ ...one, start: one.start + sentence.start, end: one.end + sentence.start }, report.text),
    )
  const kept: ToldFigure[] = []
  for (const one of [...told].sort((a, b) => b.end - b.start - (a.end - a.start)))
    if (!kept.some((other) => overlap(other, one) > 0)) kept.push(one)
  const counts = readCounts(report.text, sentence, shelf).filter(
    (count) => !kept.some((other) => overlap(other, count) > 0),
  )
  return [...kept, ...counts].sort((a, b) => a.start - b.start)
}

/** The innermost of the quotes around a figure. */
function innermost(around: readonly Quote[]): Quote | null {
  return [...around].sort((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null
}

import type { Sentence } from '../language/en/sentence.js'
import { contains, overlap } from '../language/span.js'
import { attributeFigure, type Earlier, type Surroundings } from './figures/attribute-figure.js'
import { asChange, readMultiplied } from './figures/changes.js'
import { readCounts } from './figures/counts.js'
import { loosenByContext } from './figures/estimates.js'
import { readPeriod } from './figures/figure-period.js'
import { readMeasuredThing } from './figures/measured-thing.js'
import { readMeasures } from './figures/measures.js'
import { readMoney } from './figures/money.js'
import { readRanks } from './figures/ranks.js'
import { readShares } from './figures/shares.js'
import { readStatesTold } from './figures/states-told.js'
import { readStatus } from './figures/status.js'
import type { ToldFigure } from './figures/told-figure.js'
import type { DateMention, Figure, Names, ParsedReport, Quote } from './reading.js'

/** Web addresses carry numbers that count nothing. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+/gi

/** Numbers that say something, with what they count, whose it is, and over which period. */
export function readFigures(parsed: ParsedReport, names: Names, dates: readonly DateMention[], quotes: readonly Quote[]): readonly Figure[] {
  const states = readStatesTold(parsed, names)
  const earlier: Earlier[] = []
  return parsed.sentences.flatMap((sentence, at) => readSentence(parsed, sentence).map((told) => {
    const phrase = readMeasuredThing(told, sentence)
    const around: Surroundings = { text: parsed.report.text, sentence, previous: parsed.sentences.slice(Math.max(0, at - 2), at), states, earlier }
    const attribution = attributeFigure(told, phrase, around)
    earlier.push({ ...attribution, told, sentence })
    const status = readStatus(told, sentence, parsed.report.text)
    return {
      id: `f${earlier.length}`, start: told.start, end: told.end, kind: told.kind, low: told.low, high: told.high, bound: told.bound, unit: told.unit, currency: told.currency,
      of: phrase && parsed.report.text.slice(phrase.thing.start, phrase.thing.end), ...(phrase ? { ofSpan: phrase.thing } : {}),
      ...attribution, period: readPeriod(told, sentence, dates), quote: enclosingQuote(told, quotes), ...(status ? { status } : {}), rule: told.rule,
    }
  }))
}

/** The figures of one sentence, the longest where two overlap: “$60-70 billion” over “$60”. */
function readSentence({ report }: ParsedReport, sentence: Sentence): readonly ToldFigure[] {
  const line = report.text.slice(sentence.start, sentence.end).replace(ADDRESS, (address) => ' '.repeat(address.length))
  const shares = readShares(line).map((share) => asChange(share, line))
  const inLine = [...readMoney(line), ...shares, ...readMeasures(line), ...readMultiplied(line), ...readRanks(line)]
  const told = inLine.map((one) => loosenByContext({ ...one, start: one.start + sentence.start, end: one.end + sentence.start }, report.text))
  const kept: ToldFigure[] = []
  for (const one of [...told].sort((a, b) => b.end - b.start - (a.end - a.start))) if (!kept.some((other) => overlap(other, one) > 0)) kept.push(one)
  const counts = readCounts(report.text, sentence).filter((count) => !kept.some((other) => overlap(other, count) > 0))
  return [...kept, ...counts].sort((a, b) => a.start - b.start)
}

/** The innermost quote around a figure. */
function enclosingQuote(told: ToldFigure, quotes: readonly Quote[]): string | null {
  const around = quotes.filter((quote) => contains(quote, told)).sort((a, b) => a.end - a.start - (b.end - b.start))
  return around[0]?.id ?? null
}

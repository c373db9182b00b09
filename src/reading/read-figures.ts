import { overlap } from '../language/span.js'
import { asChange, readMultiplied } from './figures/changes.js'
import { readMeasures } from './figures/measures.js'
import { readMoney } from './figures/money.js'
import { readRanks } from './figures/ranks.js'
import { readShares } from './figures/shares.js'
import type { ToldFigure } from './figures/told-figure.js'
import type { DateMention, Figure, Names, ParsedReport, Quote } from './reading.js'

/** Web addresses carry numbers that count nothing. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+/gi

/** Numbers that say something, with what they count, whose it is, and over which period. */
export function readFigures(parsed: ParsedReport, _names: Names, _dates: readonly DateMention[], _quotes: readonly Quote[]): readonly Figure[] {
  const told = parsed.layout.blocks.filter((block) => block.kind !== 'furniture').flatMap((block) => {
    const text = parsed.report.text.slice(block.start, block.end).replace(ADDRESS, (address) => ' '.repeat(address.length))
    const shares = readShares(text).map((share) => asChange(share, text))
    return withoutOverlaps([...readMoney(text), ...shares, ...readMeasures(text), ...readMultiplied(text), ...readRanks(text)]).map((one) => ({ ...one, start: one.start + block.start, end: one.end + block.start }))
  })
  return told.map((one, at): Figure => ({ id: `f${at + 1}`, start: one.start, end: one.end, kind: one.kind, low: one.low, high: one.high, bound: one.bound,
    unit: one.unit, currency: one.currency, rule: one.rule, of: null, subject: null, counterpart: null, period: null, quote: null }))
}

/** Of figures that overlap, the longest; “$60-70 billion” over “$60”. */
function withoutOverlaps(told: readonly ToldFigure[]): readonly ToldFigure[] {
  const kept: ToldFigure[] = []
  for (const one of [...told].sort((a, b) => b.end - b.start - (a.end - a.start))) if (!kept.some((other) => overlap(other, one) > 0)) kept.push(one)
  return kept.sort((a, b) => a.start - b.start)
}

import { overlap } from '../../language/span.js'
import type { Reading } from '../../reading/reading.js'
import { byTime, locateWords } from '../ruled-pairs.js'
import type { QuotedWords, Ruling } from '../ruling.js'
import { toldKey, type ToldEntity } from './told-entity.js'

/** A pair of entities on which a person has ruled, by their places. */
export interface RuledPair {
  readonly a: number
  readonly b: number
  readonly kind: 'same' | 'different'
  readonly by: string
}

/**
 * The rulings that speak of entities: their quoted words are looked up in the reports, so that they outlive a better
 * reading.
 */
export function ruledPairs(
  readings: readonly Reading[],
  told: readonly ToldEntity[],
  rulings: readonly Ruling[],
): readonly RuledPair[] {
  const places = new Map(told.map((one, at) => [toldKey(one), at]))
  const byReport = new Map(readings.map((reading) => [reading.report.id, reading]))
  const placeOf = (words: QuotedWords): number | undefined => {
    const reading = byReport.get(words.report)
    const entity = reading && entityAt(reading, words)
    return entity === undefined ? undefined : places.get(toldKey({ report: words.report, entity }))
  }
  // the last word on a pair holds
  const last = new Map<string, RuledPair>()
  for (const ruling of [...rulings].sort(byTime)) {
    if ((ruling.kind !== 'same' && ruling.kind !== 'different') || ruling.of === 'entry') continue
    const [a, b] = [placeOf(ruling.a), placeOf(ruling.b)]
    if (a === undefined || b === undefined || a === b) continue
    const pair = { a: Math.min(a, b), b: Math.max(a, b), kind: ruling.kind, by: ruling.by }
    last.set(`${pair.a} ${pair.b}`, pair)
  }
  return [...last.values()]
}

/** The entity that the quoted words name: that of the mention which covers most of them, of equals the shortest. */
export function entityAt(reading: Reading, words: QuotedWords) {
  const span = locateWords(reading.report.text, words)
  if (!span) return undefined
  const [mention] = reading.mentions
    .filter((one) => overlap(one, span) > 0)
    .sort((x, y) => overlap(y, span) - overlap(x, span) || x.end - x.start - (y.end - y.start))
  return mention && reading.entities.find((entity) => entity.id === mention.entity)
}

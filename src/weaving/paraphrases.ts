import { overlap } from '../language/span.js'
import { words, type Quote, type Reading } from '../reading/reading.js'
import type { EntityIndex } from './entity-index.js'
import { collectBy } from './grouping.js'
import { tellingWords } from './same-event.js'
import { roundScore } from './stories.js'
import type { Paraphrase } from './weave.js'

/**
 * Telling words that a paraphrase must share with the words as quoted, and the part of the shorter of the two that they
 * must be. Set on own sentences.
 */
const FEWEST_SHARED = 4
const LEAST_SHARE = 0.6

/** A quote with its reading and the words that tell it apart. */
interface Told {
  readonly reading: Reading
  readonly quote: Quote
  readonly telling: ReadonlySet<string>
}

/**
 * Indirect quotes that put into other words what some report of the same story quotes word for word, of the same
 * speaker. “The minister said the corridor opens in May” beside “The corridor will open in May”.
 */
export function weaveParaphrases(
  readings: readonly Reading[],
  storyOf: readonly number[],
  entities: EntityIndex,
): readonly Paraphrase[] {
  const told = readings.flatMap((reading, at) =>
    reading.quotes.flatMap((quote) => {
      const speaker = quote.source?.entity
        ? entities.of({ report: reading.report.id, entity: quote.source.entity })
        : undefined
      return speaker
        ? [{ reading, quote, telling: tellingWords(words(reading.report, quote)), key: `${storyOf[at]} ${speaker.id}` }]
        : []
    }),
  )
  return [...collectBy(told, ({ key }) => key).values()]
    .flatMap((ofOne) => {
      const quoted = ofOne.filter(({ quote }) => quote.form !== 'indirect')
      return ofOne.filter(({ quote }) => quote.form === 'indirect').flatMap((one) => closest(one, quoted) ?? [])
    })
    .sort((a, b) => (a.report < b.report ? -1 : a.report > b.report ? 1 : a.start - b.start))
}

/** The quoted words nearest to a paraphrase, the first of equals in reading order. */
function closest(one: Told, quoted: readonly Told[]): Paraphrase | undefined {
  let best: { readonly other: Told; readonly share: number } | undefined
  for (const other of quoted) {
    const share = shareOf(one, other)
    if (share >= LEAST_SHARE && share > (best?.share ?? 0)) best = { other, share }
  }
  if (!best) return undefined
  const { reading, quote } = best.other
  const shared = [...one.telling].filter((word) => best.other.telling.has(word))
  return {
    report: one.reading.report.id,
    quote: one.quote.id,
    start: one.quote.start,
    end: one.quote.end,
    of: { report: reading.report.id, quote: quote.id, start: quote.start, end: quote.end },
    ground: {
      rule: 'statement.paraphrase',
      score: roundScore(best.share),
      because: `‹${words(one.reading.report, one.quote)}› has ${shared.join(', ')} of ‹${words(reading.report, quote)}›`,
    },
  }
}

function shareOf(one: Told, other: Told): number {
  if (one.reading === other.reading && overlap(one.quote, other.quote) > 0) return 0
  const shared = [...one.telling].filter((word) => other.telling.has(word)).length
  return shared < FEWEST_SHARED ? 0 : shared / Math.min(one.telling.size, other.telling.size)
}

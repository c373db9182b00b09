import type { Denial, EventMention, Figure, Quote, QuoteForm, Reading } from './reading.js'

/** What a reading claims, and what can therefore be right or wrong. */
export type Observations = Pick<Reading, 'quotes' | 'figures' | 'events' | 'denials'>

/**
 * Share of readings of a kind that careful readers found right, line by line, in news that was kept from the makers of
 * the rules.
 */
export const MEASURED_SHARES: {
  readonly events: number
  readonly figures: number
  readonly denials: number
  readonly quotes: Readonly<Record<QuoteForm, number>>
} = {
  events: 0.6,
  figures: 0.85,
  denials: 0.6,
  quotes: { direct: 0.9, mixed: 0.75, indirect: 0.53 },
}

/** Gives every observation the share of its like that are right, the last thing that is done with a reading. */
export function withConfidence({ quotes, figures, events, denials }: Observations): Observations {
  return {
    quotes: quotes.map((quote): Quote => ({ ...quote, confidence: MEASURED_SHARES.quotes[quote.form] })),
    figures: figures.map((figure): Figure => ({ ...figure, confidence: MEASURED_SHARES.figures })),
    events: events.map((event): EventMention => ({ ...event, confidence: MEASURED_SHARES.events })),
    denials: denials.map((denial): Denial => ({ ...denial, confidence: MEASURED_SHARES.denials })),
  }
}

import { contains, type Span } from '../../language/span.js'
import type { EntityId, Quote } from '../reading.js'

/**
 * Who tells an event that the report does not tell in its own name: the one whose words it lies in, “according to the Omani army”. Of words within
 * words the speaker of the inner ones tells it.
 */
export function tellerOf(event: Span, quotes: readonly Quote[]): EntityId | null {
  const around = quotes.filter((quote) => quote.source !== null && contains(quote, event)).toSorted((a, b) => a.end - a.start - (b.end - b.start))
  return around[0]?.source?.entity ?? null
}

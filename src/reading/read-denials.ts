import type { Denial, EventMention, Names, ParsedReport, Quote } from './reading.js'

/** Claims dismissed, by whom and of whom. */
export function readDenials(_parsed: ParsedReport, _names: Names, _quotes: readonly Quote[], _events: readonly EventMention[]): readonly Denial[] {
  return []
}

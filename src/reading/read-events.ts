import type { DateMention, EventMention, Names, ParsedReport, Quote } from './reading.js'

/** What is told to have happened, to be planned, offered or denied. */
export function readEvents(_parsed: ParsedReport, _names: Names, _dates: readonly DateMention[], _quotes: readonly Quote[]): readonly EventMention[] {
  return []
}

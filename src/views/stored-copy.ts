import type { Span } from '../language/span.js'
import type { Report } from '../intake/report.js'
import { words } from '../reading/reading.js'
import type { StoredCopy } from '../record/record.js'
import type { LookUp } from './look-up.js'
import { textFragment } from '../language/text-fragment.js'

/**
 * What a footnote says of the page its words stand on: where and when it was fetched, its digest, and where it stands
 * now, at the very words.
 */
export interface CopyLine {
  readonly copy: StoredCopy
  readonly live: string
}

/** The stored page behind words of a report; null where the report was not fetched from the web. */
export function copyBehind(look: LookUp, report: Report, span: Span): CopyLine | null {
  const copy = look.record.copies?.get(report.id)
  return copy ? { copy, live: `${copy.address}#${textFragment(words(report, span))}` } : null
}

/** “stored page: fetched 2026-11-29, last seen so 2026-12-02, https://… (sha256:1f2e3d…, pages/….warc.gz)”. */
export function sayCopy({ copy }: CopyLine): string {
  const [fetched, seen] = [copy.fetched.slice(0, 10), copy.seen.slice(0, 10)]
  return `stored page: fetched ${fetched}${seen === fetched ? '' : `, last seen so ${seen}`} from ${copy.address} (${copy.digest.slice(0, 19)}…, ${copy.archive})`
}

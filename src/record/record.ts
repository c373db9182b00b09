import type { ReportId } from '../intake/report.js'
import type { Reading } from '../reading/reading.js'
import type { Weave } from '../weaving/weave.js'
import type { Entry } from './entry.js'

/** The page that a report was read from, kept as it came in the web archives beside the record. */
export interface StoredCopy {
  readonly address: string
  /** ISO 8601, UTC: when it was first fetched with these words, and when they last stood there. */
  readonly fetched: string
  readonly seen: string
  /** `sha256:…` of its bytes. */
  readonly digest: string
  /** The web archive, from the folder of the record, and where in it. */
  readonly archive: string
  readonly offset: number
  readonly length: number
}

/** Everything the reports say together: what was read in each, what was woven, and the entries with their footnotes. */
export interface TheRecord {
  readonly readings: readonly Reading[]
  readonly weave: Weave
  readonly entries: readonly Entry[]
  /** Of reports that were fetched from the web; where the record lies in no folder there are none. */
  readonly copies?: ReadonlyMap<ReportId, StoredCopy>
}

import type { Reading } from '../reading/reading.js'
import type { Weave } from '../weaving/weave.js'
import type { Entry } from './entry.js'

/** Everything the reports say together: what was read in each, what was woven, and the entries with their footnotes. */
export interface TheRecord {
  readonly readings: readonly Reading[]
  readonly weave: Weave
  readonly entries: readonly Entry[]
}

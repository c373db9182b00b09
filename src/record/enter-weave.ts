import type { Reading } from '../reading/reading.js'
import type { Weave } from '../weaving/weave.js'
import type { Entry } from './entry.js'

/** The lines of the record, each footnoted to the words beneath it. */
export function enterWeave(_weave: Weave, _readings: readonly Reading[]): readonly Entry[] {
  return []
}

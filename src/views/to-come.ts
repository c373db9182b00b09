import { daysOf } from '../language/edtf/bounds-edtf.js'
import type { Entry } from '../record/entry.js'
import type { ThingLookUp } from './look-up.js'

/** Whether something planned or considered is still ahead of the newest report: what has no day may be. */
export function isToCome(
  { modality, when }: Pick<Entry, 'modality' | 'when'>,
  { newest }: Pick<ThingLookUp, 'newest'>,
): boolean {
  if (modality !== 'planned' && modality !== 'considered') return false
  const latest = when === null ? null : daysOf(when).latest
  return latest === null || newest === null || latest >= newest
}

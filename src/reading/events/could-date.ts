import { daysOf } from '../../language/edtf/bounds-edtf.js'
import type { Modality } from '../reading.js'

/** The longest period of the calendar, a year, that the report’s own day may lie in. */
const LONGEST_STILL_RUNNING = 366 * 86_400_000

/** Standings of what is still to come, or would be. */
const AHEAD: ReadonlySet<Modality> = new Set(['planned', 'considered', 'hypothetical', 'negated', 'denied'])

/**
 * Whether a date can be the day of an event of this standing. What has happened happened neither after the day of the
 * report nor at a deadline: “agreed on Friday on a programme running to 2030”, “told reporters that the ships would
 * come by 2028”.
 */
export function couldDate(edtf: string, modality: Modality, published: string | null): boolean {
  if (AHEAD.has(modality)) return true
  const { earliest, latest } = daysOf(edtf)
  if (earliest === null && latest !== null) return false
  const today = published === null ? null : daysOf(published).latest
  if (earliest === null || today === null) return true
  // “negotiated a contract for the next 25 years” was not done over 25 years
  return earliest <= today && !(latest !== null && Date.parse(latest) - Date.parse(today) > LONGEST_STILL_RUNNING)
}

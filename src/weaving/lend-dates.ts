import type { Published, ReportId } from '../intake/report.js'
import type { Reading } from '../reading/reading.js'
import type { Ruling } from './ruling.js'

/** Days of publication that undated reports get from their story or from a person’s ruling. */
export function lendDates(_readings: readonly Reading[], _rulings: readonly Ruling[]): ReadonlyMap<ReportId, Published> {
  return new Map()
}

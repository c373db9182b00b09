import type { TheRecord } from '../src/attache.js'

/**
 * A record as it would be if everything in it had been read for sure: what views make of sure entries is tried on it,
 * whatever the measured shares are.
 */
export function asSure(record: TheRecord): TheRecord {
  const surely = <T extends { readonly confidence: number }>(all: readonly T[]): readonly T[] =>
    all.map((one) => ({ ...one, confidence: 1 }))
  return {
    ...record,
    readings: record.readings.map((reading) => ({
      ...reading,
      quotes: surely(reading.quotes),
      figures: surely(reading.figures),
      events: surely(reading.events),
      denials: surely(reading.denials),
    })),
    entries: surely(record.entries).map((entry) => ({ ...entry, tier: 'sure' })),
  }
}

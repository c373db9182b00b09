import type { Reading } from '../reading/reading.js'
import type { Ruling } from './ruling.js'
import type { Weave } from './weave.js'

/** Brings readings together: the same people, events, stories, statements and figures across reports. Indifferent to their order. */
export function weaveReadings(_readings: readonly Reading[], _rulings: readonly Ruling[]): Weave {
  return { entities: [], stories: [], events: [], comparisons: [], denials: [], lineage: [], published: new Map() }
}

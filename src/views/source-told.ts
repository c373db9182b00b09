import { words, type Reading, type Source } from '../reading/reading.js'
import { entityOfSource } from '../record/told/entity-of-source.js'
import { nameOf, type ThingLookUp } from './look-up.js'

export { entityOfSource }

/** Who is held to some words: by the name that the record has, else as the report calls them. */
export function nameOfSource(look: ThingLookUp, reading: Reading, source: Source): string {
  const entity = entityOfSource(reading, source)
  const name = entity ? nameOf(look, reading.report.id, entity.id) : null
  return name ?? words(reading.report, source).replace(/\s+/gu, ' ')
}

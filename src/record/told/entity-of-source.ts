import { words, type Entity, type Reading, type Source } from '../../reading/reading.js'

/** “One official”, “another diplomat”: somebody newly brought in, who is none of those named before. */
const SOMEBODY = /^(?:an?|one|another|some|several|many|most|two|three|four|five|other|few|a few|various|unnamed)\s/iu

/**
 * The entity that a source is, where the words can mean it: “one official” is not the minister named before, whatever
 * the reading took him for.
 */
export function entityOfSource(reading: Reading, source: Pick<Source, 'entity' | 'start' | 'end'>): Entity | undefined {
  const entity = reading.entities.find(({ id }) => id === source.entity)
  return entity &&
    entity.described === undefined &&
    entity.kind === 'person' &&
    SOMEBODY.test(words(reading.report, source))
    ? undefined
    : entity
}

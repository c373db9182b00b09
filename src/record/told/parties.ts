import type { EventKind } from '../../reading/reading.js'
import type { Entry } from '../entry.js'
import type { AskedNames } from './asked-things.js'

/** Who meets whom: a third state that a report names beside two ministers is what they spoke of. */
const FACE_TO_FACE: ReadonlySet<EventKind> = new Set(['meeting', 'call'])

/**
 * Those with a part in an entry, without what people of two states only spoke of: “met Pompeo and both talked tough
 * about Iran”.
 */
export function partiesOf(
  { kind, participants }: Pick<Entry, 'kind' | 'participants'>,
  look: AskedNames,
): Entry['participants'] {
  if (!FACE_TO_FACE.has(kind)) return participants
  const countries = new Set(
    participants.flatMap(({ entity }) => {
      const found = look.entity(entity)
      return found?.kind === 'person' ? [found.country] : []
    }),
  )
  if (countries.size < 2) return participants
  return participants.filter(({ entity }) => {
    const found = look.entity(entity)
    return found?.kind !== 'state' || countries.has(found.country)
  })
}

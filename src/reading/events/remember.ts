import type { EventMention } from '../reading.js'
import { unique, type Cast } from './cast.js'
import type { Remembered } from './participants.js'

/**
 * Keeps those of the latest event for words that point back at them: people for “the two ministers”, states for “both
 * sides”.
 */
export function remember(before: Remembered, event: EventMention, cast: Cast): Remembered {
  const ids = unique(event.participants.map((one) => one.entity))
  const people = ids.filter((id) => cast.entity(id)?.kind === 'person')
  const parties = ids.filter((id) => ['state', 'nationality', 'organisation'].includes(cast.entity(id)?.kind ?? ''))
  // “will visit Chad and Mali”: those visited are no two sides of one thing
  const hosts =
    event.participants.filter((one) => parties.includes(one.entity)).every((one) => one.role === 'recipient') &&
    people.length > 0
  const latest = [event, ...before.latest.filter((one) => one.kind !== event.kind)]
  return {
    latest,
    people: people.length > 1 || (before.people.length < 2 && people.length > 0) ? people : before.people,
    parties: parties.length > 1 && !hosts ? parties : before.parties,
  }
}

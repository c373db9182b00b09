import type { EventKind } from '../reading/reading.js'
import type { Entry } from '../record/entry.js'

/** What must be known of an entry before it can be told as a sentence. */
export type Need = 'actor' | 'recipient' | 'both sides' | 'thing' | 'aim' | 'destination'

/**
 * What a sentence of each kind needs: who did it, to whom, both sides of what is done together, what it was done with
 * or about. “France criticised Chad” says not what for, “Peru made a purchase” not of what: there the report’s own
 * clause says more. An `aim` is somebody or something it is directed at, a `destination` somebody or some place.
 */
export const NEEDED: Readonly<Record<EventKind, readonly Need[]>> = {
  meeting: ['both sides'],
  call: ['both sides'],
  summit: ['both sides'],
  'commission session': ['both sides'],
  negotiation: ['both sides'],
  exercise: ['both sides'],
  agreement: ['both sides', 'thing'],
  cooperation: ['both sides', 'thing'],
  visit: ['actor', 'destination'],
  'press conference': ['actor', 'destination'],
  invitation: ['actor', 'recipient'],
  attack: ['actor', 'recipient', 'thing'],
  praise: ['actor', 'recipient', 'thing'],
  criticism: ['actor', 'recipient', 'thing'],
  threat: ['actor', 'recipient', 'thing'],
  sanction: ['actor', 'recipient', 'thing'],
  aid: ['actor', 'recipient', 'thing'],
  delivery: ['actor', 'recipient', 'thing'],
  request: ['actor', 'recipient', 'thing'],
  protest: ['actor', 'aim'],
  withdrawal: ['actor', 'aim'],
  abstention: ['actor', 'aim'],
  approval: ['actor', 'thing'],
  order: ['actor', 'thing'],
  production: ['actor', 'thing'],
  launch: ['actor', 'thing'],
  statement: ['actor', 'thing'],
  denial: ['actor', 'thing'],
  refusal: ['actor', 'thing'],
  mobilisation: ['actor', 'thing'],
  appointment: ['actor', 'thing'],
  other: ['actor', 'aim'],
}

/** Whether an entry names all whom its kind needs, so that a sentence of ours can tell it. */
export function hasWhatItNeeds(entry: Pick<Entry, 'kind' | 'participants' | 'place' | 'item'>): boolean {
  return NEEDED[entry.kind].every((need) => isGiven(need, entry))
}

function isGiven(need: Need, { participants, place, item }: Pick<Entry, 'participants' | 'place' | 'item'>): boolean {
  const has = (role: 'actor' | 'recipient') => participants.some((one) => one.role === role)
  switch (need) {
    case 'actor':
      return has('actor')
    case 'recipient':
      return has('recipient')
    case 'both sides':
      return has('actor') && participants.length > 1
    case 'thing':
      return item !== null
    case 'aim':
      return item !== null || has('recipient')
    case 'destination':
      return place !== null || has('recipient')
  }
}

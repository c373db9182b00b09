import type { EventKind } from '../reading/reading.js'
import type { Entry } from '../record/entry.js'

/** What must be known of an entry before it can be told as a sentence. */
export type Need = 'actor' | 'recipient' | 'both sides' | 'thing' | 'aim' | 'destination'

/**
 * What a sentence of each kind needs: who did it, to whom, both sides of what is done together, what it was done with or about. “France criticised” says
 * nothing; neither does “Peru made a purchase”. An `aim` is somebody or something it is directed at, a `destination` somebody or some place.
 */
export const NEEDED: Readonly<Record<EventKind, readonly Need[]>> = {
  meeting: ['both sides'], call: ['both sides'], summit: ['both sides'], 'commission session': ['both sides'], negotiation: ['both sides'],
  agreement: ['both sides'], exercise: ['both sides'], cooperation: ['both sides'],
  visit: ['actor', 'destination'], 'press conference': ['actor'],
  invitation: ['actor', 'recipient'], praise: ['actor', 'recipient'], criticism: ['actor', 'recipient'], threat: ['actor', 'recipient'], attack: ['actor', 'recipient'],
  sanction: ['actor', 'recipient'], aid: ['actor', 'recipient'],
  request: ['actor', 'aim'], protest: ['actor', 'aim'], withdrawal: ['actor', 'aim'], abstention: ['actor', 'aim'],
  approval: ['actor', 'thing'], order: ['actor', 'thing'], delivery: ['actor', 'thing'], production: ['actor', 'thing'], launch: ['actor', 'thing'],
  statement: ['actor', 'thing'], denial: ['actor', 'thing'], refusal: ['actor', 'thing'], mobilisation: ['actor', 'thing'], appointment: ['actor', 'thing'],
  other: ['actor', 'aim'],
}

/** Whether an entry names all whom its kind needs, so that a sentence of ours can tell it. */
export function hasWhatItNeeds(entry: Pick<Entry, 'kind' | 'participants' | 'place' | 'item'>): boolean {
  return NEEDED[entry.kind].every((need) => isGiven(need, entry))
}

function isGiven(need: Need, { participants, place, item }: Pick<Entry, 'participants' | 'place' | 'item'>): boolean {
  const has = (role: 'actor' | 'recipient') => participants.some((one) => one.role === role)
  switch (need) {
    case 'actor': return has('actor')
    case 'recipient': return has('recipient')
    case 'both sides': return has('actor') && participants.length > 1
    case 'thing': return item !== null
    case 'aim': return item !== null || has('recipient')
    case 'destination': return place !== null || has('recipient')
  }
}

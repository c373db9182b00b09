import type { EventKind } from '../reading/reading.js'
import type { Entry } from '../record/entry.js'
import { nameOfState } from '../reference/name-of-state.js'
import { byTime } from './entry-order.js'
import type { LookUp, ThingLookUp } from './look-up.js'
import { partiesOf, type Countries } from './parties.js'

/** Two states, by their codes in alphabetical order. */
export interface Pair {
  readonly a: string
  readonly b: string
  readonly entries: readonly Entry[]
}

export const SHELVES = ['Upcoming', 'Visits', 'Meetings and talks', 'Agreements', 'Deals, deliveries and production', 'Pressure and dispute', 'Other'] as const
/** Where the register of two states files an entry. */
export type RegisterShelf = (typeof SHELVES)[number]

const SHELF_OF: Partial<Record<EventKind, RegisterShelf>> = {
  visit: 'Visits', meeting: 'Meetings and talks', call: 'Meetings and talks', summit: 'Meetings and talks', negotiation: 'Meetings and talks',
  'commission session': 'Meetings and talks', 'press conference': 'Meetings and talks', agreement: 'Agreements', approval: 'Agreements', cooperation: 'Agreements', exercise: 'Agreements',
  order: 'Deals, deliveries and production', delivery: 'Deals, deliveries and production', production: 'Deals, deliveries and production', aid: 'Deals, deliveries and production',
  criticism: 'Pressure and dispute', threat: 'Pressure and dispute', sanction: 'Pressure and dispute', protest: 'Pressure and dispute', refusal: 'Pressure and dispute',
  denial: 'Pressure and dispute', attack: 'Pressure and dispute', mobilisation: 'Pressure and dispute',
}

/** What of an entry says between whom it is. */
export type Told = Pick<Entry, 'kind' | 'participants' | 'place'>

/** States that take part in an entry: those of its participants and, of a visit, the one where it is made. */
export function statesOf(entry: Told, look: Countries): ReadonlySet<string> {
  const involved = [...partiesOf(entry, look).map((one) => one.entity), ...(entry.kind === 'visit' && entry.place !== null ? [entry.place] : [])]
  return new Set(involved.flatMap((id) => look.entity(id)?.country ?? []))
}

/** Deeds in which all who take part deal with one another. */
const MUTUAL: ReadonlySet<EventKind> = new Set(['meeting', 'call', 'visit', 'summit', 'commission session', 'press conference', 'negotiation', 'agreement', 'cooperation', 'exercise'])

/**
 * The pairs of states that an entry tells something between, each in the order of the alphabet. What is aimed at somebody is between him and who does it: two
 * that buy from a third, or are struck by one, have no part in one another; those who do something together have.
 */
export function pairsIn(entry: Told, look: Countries): readonly (readonly [string, string])[] {
  const statesWith = (role: 'actor' | 'recipient') => new Set(partiesOf(entry, look).filter((one) => one.role === role).flatMap(({ entity }) => look.entity(entity)?.country ?? []))
  const [acting, aimedAt] = [statesWith('actor'), statesWith('recipient')]
  const isAimed = !MUTUAL.has(entry.kind) && aimedAt.size > 0
  const states = [...statesOf(entry, look)].sort()
  return states.flatMap((a, at) => states.slice(at + 1).map((b) => [a, b] as const)).filter(([a, b]) => !isAimed || (acting.has(a) && aimedAt.has(b)) || (acting.has(b) && aimedAt.has(a)))
}

/** Whether an entry tells something between two states, in whichever order. */
export function isBetween(entry: Entry, states: readonly [string, string], look: ThingLookUp): boolean {
  const [a, b] = [...states].sort()
  return pairsIn(entry, look).some(([one, other]) => one === a && other === b)
}

/** Every pair of states that the record tells something about, richest first. */
export function pairsOf(look: LookUp): readonly Pair[] {
  return pairsAmong(look.entries, look)
}

/** Two states of which something is in the record, with what of it is stated: nothing, where all of it is only likely. */
export function pairOf(isMeant: (a: string, b: string) => boolean, look: LookUp): Pair | undefined {
  const stated = pairsOf(look).find(({ a, b }) => isMeant(a, b))
  const kept = stated ?? pairsAmong(look.record.entries.filter(({ tier }) => tier !== 'doubtful'), look).find(({ a, b }) => isMeant(a, b))
  return stated ?? (kept && { ...kept, entries: [] })
}

function pairsAmong(entries: readonly Entry[], look: LookUp): readonly Pair[] {
  const pairs = new Map<string, Entry[]>()
  for (const entry of entries) {
    for (const pair of pairsIn(entry, look)) pairs.set(pair.join(' '), [...(pairs.get(pair.join(' ')) ?? []), entry])
  }
  return [...pairs].map(([key, entries]) => ({ a: key.split(' ')[0]!, b: key.split(' ')[1]!, entries })).sort((x, y) => y.entries.length - x.entries.length || (x.a + x.b < y.a + y.b ? -1 : 1))
}

/** What lies between two states, shelf by shelf, each in the order of time. What is only planned or considered stands apart, as upcoming. */
export function registerOf(pair: Pair): readonly { readonly shelf: RegisterShelf; readonly entries: readonly Entry[] }[] {
  const shelfOf = (entry: Entry): RegisterShelf => (entry.modality === 'planned' || entry.modality === 'considered' ? 'Upcoming' : (SHELF_OF[entry.kind] ?? 'Other'))
  return SHELVES.map((shelf) => ({ shelf, entries: pair.entries.filter((entry) => shelfOf(entry) === shelf).sort(byTime) })).filter(({ entries }) => entries.length > 0)
}

/** What a state is called in this record, else on the shelf. */
export function nameState(code: string, look: LookUp): string {
  return look.record.weave.entities.find((entity) => entity.kind === 'state' && entity.country === code)?.name ?? nameOfState(code) ?? code
}

/** “India – Russia”. */
export function namePair(pair: Pick<Pair, 'a' | 'b'>, look: LookUp): string {
  return `${nameState(pair.a, look)} – ${nameState(pair.b, look)}`
}

import type { EventKind, Modality } from '../reading/reading.js'
import type { Entry } from '../record/entry.js'
import { nameOfState } from '../reference/name-of-state.js'
import { pairsIn, statesOf } from '../record/told/pairs-of-entry.js'
import { byTime } from './entry-order.js'
import type { LookUp, ThingLookUp } from './look-up.js'

export { pairsIn, statesOf }

/** Two states, by their codes in alphabetical order. */
export interface Pair {
  readonly a: string
  readonly b: string
  readonly entries: readonly Entry[]
}

export const SHELVES = [
  'Planned or considered',
  'Visits',
  'Meetings and talks',
  'Agreements and cooperation',
  'Deals, deliveries and production',
  'Pressure and dispute',
  'Other',
] as const
/** Where the register of two states files an entry. */
export type RegisterShelf = (typeof SHELVES)[number]

const SHELF_OF: Partial<Record<EventKind, RegisterShelf>> = {
  visit: 'Visits',
  meeting: 'Meetings and talks',
  call: 'Meetings and talks',
  summit: 'Meetings and talks',
  negotiation: 'Meetings and talks',
  'commission session': 'Meetings and talks',
  'press conference': 'Meetings and talks',
  agreement: 'Agreements and cooperation',
  approval: 'Agreements and cooperation',
  cooperation: 'Agreements and cooperation',
  exercise: 'Agreements and cooperation',
  order: 'Deals, deliveries and production',
  delivery: 'Deals, deliveries and production',
  production: 'Deals, deliveries and production',
  aid: 'Deals, deliveries and production',
  criticism: 'Pressure and dispute',
  threat: 'Pressure and dispute',
  sanction: 'Pressure and dispute',
  protest: 'Pressure and dispute',
  refusal: 'Pressure and dispute',
  denial: 'Pressure and dispute',
  attack: 'Pressure and dispute',
  mobilisation: 'Pressure and dispute',
}

/** “never signed a pact”: no agreement. */
const NOT_SO: ReadonlySet<Modality> = new Set(['negated', 'denied'])

/** Whether an entry tells something between two states, in whichever order. */
export function isBetween(entry: Entry, states: readonly [string, string], look: ThingLookUp): boolean {
  const [a, b] = [...states].sort()
  return pairsIn(entry, look).some(([one, other]) => one === a && other === b)
}

/** Every pair of states that the record tells something about, richest first. */
export function pairsOf(look: LookUp): readonly Pair[] {
  return pairsAmong(look.entries, look)
}

/**
 * Two states of which something is in the record, with what of it is stated: nothing, where all of it is only likely.
 */
export function pairOf(isMeant: (a: string, b: string) => boolean, look: LookUp): Pair | undefined {
  const stated = pairsOf(look).find(({ a, b }) => isMeant(a, b))
  const kept =
    stated ??
    pairsAmong(
      look.record.entries.filter(({ tier }) => tier !== 'doubtful'),
      look,
    ).find(({ a, b }) => isMeant(a, b))
  return stated ?? (kept && { ...kept, entries: [] })
}

function pairsAmong(entries: readonly Entry[], look: LookUp): readonly Pair[] {
  const pairs = new Map<string, Entry[]>()
  for (const entry of entries) {
    for (const pair of pairsIn(entry, look)) pairs.set(pair.join(' '), [...(pairs.get(pair.join(' ')) ?? []), entry])
  }
  return [...pairs]
    .map(([key, entries]) => ({ a: key.split(' ')[0]!, b: key.split(' ')[1]!, entries }))
    .sort((x, y) => y.entries.length - x.entries.length || (x.a + x.b < y.a + y.b ? -1 : 1))
}

/**
 * What lies between two states, shelf by shelf, each in the order of time. What is only planned or considered stands
 * apart.
 */
export function registerOf(
  pair: Pair,
): readonly { readonly shelf: RegisterShelf; readonly entries: readonly Entry[] }[] {
  const shelfOf = (entry: Entry): RegisterShelf =>
    entry.modality === 'planned' || entry.modality === 'considered'
      ? 'Planned or considered'
      : NOT_SO.has(entry.modality)
        ? 'Other'
        : (SHELF_OF[entry.kind] ?? 'Other')
  return SHELVES.map((shelf) => ({
    shelf,
    entries: pair.entries.filter((entry) => shelfOf(entry) === shelf).sort(byTime),
  })).filter(({ entries }) => entries.length > 0)
}

/** What a state is called in this record, else on the shelf. */
export function nameState(code: string, look: LookUp): string {
  return (
    look.record.weave.entities.find((entity) => entity.kind === 'state' && entity.country === code)?.name ??
    nameOfState(code) ??
    code
  )
}

/** “India – Russia”. */
export function namePair(pair: Pick<Pair, 'a' | 'b'>, look: LookUp): string {
  return `${nameState(pair.a, look)} – ${nameState(pair.b, look)}`
}

import type { EventKind, EventMention } from '../reading.js'
import type { Cast } from './cast.js'

/** An event with the sentence that tells it, counted from 0. */
export interface Placed {
  readonly event: EventMention
  readonly sentence: number
}

/** Kinds that belong to one stay of the same people: told one after another they share day and place. */
const OF_ONE_STAY: ReadonlySet<EventKind> = new Set([
  'meeting',
  'visit',
  'negotiation',
  'press conference',
  'agreement',
  'commission session',
  'summit',
  'statement',
])
/** How many sentences a story goes on without saying again where and when. */
const REACH = 3

/**
 * An event with the day and place that others lend it, and which of those placed lent them: what a lender has wrongly,
 * the borrower has wrongly too.
 */
export interface Carried {
  readonly event: EventMention
  readonly whenFrom: number | null
  readonly placeFrom: number | null
}

/** Lends day and place to events that continue those told around them: “… met in Vienna on Friday. They signed …”. */
export function carryOver(placed: readonly Placed[], cast: Cast): readonly Carried[] {
  const done: (Placed & Carried & { readonly at: number })[] = []
  placed.forEach((one, at) => {
    const ahead = placed
      .slice(at + 1, at + 3)
      .map((later, i) => ({ ...later, at: at + 1 + i }))
      .filter((later) => later.sentence === one.sentence)
    const lenders = [...done.slice(-6).reverse(), ...ahead].filter((other) => continues(one, other, cast))
    done.push({ ...one, at, ...borrow(one, lenders) })
  })
  return done
}

function borrow({ event }: Placed, lenders: readonly (Placed & { readonly at: number })[]): Carried {
  const dated = event.when === null ? lenders.find((one) => one.event.when !== null) : undefined
  const placing = event.place === null ? lenders.find((one) => one.event.place !== null) : undefined
  const place = event.place ?? placing?.event.place ?? null
  const lent = dated ? { ...event, when: dated.event.when, told: dated.event.told, place } : { ...event, place }
  return { event: lent, whenFrom: dated?.at ?? null, placeFrom: placing?.at ?? null }
}

function continues(one: Placed, other: Placed, cast: Cast): boolean {
  const both = [one.event, other.event]
  const alike =
    one.event.modality === other.event.modality &&
    (one.event.modality === 'happened' || (one.event.modality === 'planned' && one.sentence === other.sentence))
  return (
    alike &&
    one.sentence - other.sentence <= REACH &&
    both.every((event) => OF_ONE_STAY.has(event.kind)) &&
    !isElsewhere(one.event, other.event, cast) &&
    (one.sentence === other.sentence || one.event.told === other.event.told) &&
    (sharesParty(one.event, other.event, cast) || isHostedBy(one, other, cast))
  )
}

/** “These visits were returned in May with a trip to Lima”: nobody stays in two states at once. */
function isElsewhere(one: EventMention, other: EventMention, cast: Cast): boolean {
  const [here, there] = [one, other].map((event) =>
    event.place === null ? null : (cast.entity(event.place)?.country ?? null),
  )
  return here !== null && there !== null && here !== there
}

/**
 * “… after talks with his Omani and Chilean colleagues in Lima, where Peru and Oman signed”: two states sign among
 * those who met, in one sentence.
 */
function isHostedBy(one: Placed, other: Placed, cast: Cast): boolean {
  const own = statesOf(one.event, cast)
  const theirs = statesOf(other.event, cast)
  return one.sentence === other.sentence && own.length > 1 && own.every((state) => theirs.includes(state))
}

function statesOf(event: EventMention, cast: Cast): readonly string[] {
  return [...new Set(event.participants.flatMap((each) => cast.entity(each.entity)?.country ?? []))].sort()
}

/** Somebody takes part in both, or the states of both are the same. */
function sharesParty(one: EventMention, other: EventMention, cast: Cast): boolean {
  if (one.participants.some((a) => other.participants.some((b) => a.entity === b.entity))) return true
  const [states, others] = [statesOf(one, cast), statesOf(other, cast)]
  return states.length > 0 && states.join() === others.join()
}

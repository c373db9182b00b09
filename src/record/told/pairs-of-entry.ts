import type { EventKind } from '../../reading/reading.js'
import type { Entry } from '../entry.js'
import type { AskedNames } from './asked-things.js'
import { partiesOf } from './parties.js'

/** States that take part in an entry: those of its participants and, of a visit, the one where it is made. */
export function statesOf(entry: Entry, look: AskedNames): ReadonlySet<string> {
  const involved = [
    ...partiesOf(entry, look).map((one) => one.entity),
    ...(entry.kind === 'visit' && entry.place !== null ? [entry.place] : []),
  ]
  return new Set(involved.flatMap((id) => look.entity(id)?.country ?? []))
}

/** Deeds in which all who take part deal with one another. */
const MUTUAL: ReadonlySet<EventKind> = new Set([
  'meeting',
  'call',
  'visit',
  'summit',
  'commission session',
  'press conference',
  'negotiation',
  'agreement',
  'cooperation',
  'exercise',
])

/**
 * The pairs of states that an entry tells something between, each in the order of the alphabet. What is aimed at
 * somebody is between him and who does it: two that buy from a third, or are struck by one, have no part in one
 * another; those who do something together have.
 */
export function pairsIn(entry: Entry, look: AskedNames): readonly (readonly [string, string])[] {
  const statesWith = (role: 'actor' | 'recipient') =>
    new Set(
      partiesOf(entry, look)
        .filter((one) => one.role === role)
        .flatMap(({ entity }) => look.entity(entity)?.country ?? []),
    )
  const [acting, aimedAt] = [statesWith('actor'), statesWith('recipient')]
  const isAimed = !MUTUAL.has(entry.kind) && aimedAt.size > 0
  const states = [...statesOf(entry, look)].sort()
  return states
    .flatMap((a, at) => states.slice(at + 1).map((b) => [a, b] as const))
    .filter(([a, b]) => !isAimed || (acting.has(a) && aimedAt.has(b)) || (acting.has(b) && aimedAt.has(a)))
}

import type { EventKind } from '../../reading/reading.js'
import type { Entry } from '../entry.js'
import { stateActedFor } from './acted-for.js'
import type { AskedNames } from './asked-things.js'
import { partiesOf } from './parties.js'

/**
 * States that take part in an entry: those that its participants act for and, of a visit, the one where it is made.
 */
export function statesOf(entry: Entry, look: AskedNames): ReadonlySet<string> {
  const involved = [...partiesOf(entry, look).map((one) => one.entity), ...placeGoneTo(entry)]
  return statesActedFor(involved, entry, look)
}

/** Deeds in which all who take part deal with one another. */
const MUTUAL: ReadonlySet<EventKind> = new Set([
  'meeting',
  'call',
  'summit',
  'commission session',
  'press conference',
  'negotiation',
  'agreement',
  'cooperation',
  'exercise',
  'production',
  'launch',
])

/** Deeds that several do each by himself; two may clash, trade threats or withdraw from one another. */
const EACH_BY_HIMSELF: ReadonlySet<EventKind> = new Set([
  'approval',
  'abstention',
  'denial',
  'refusal',
  'protest',
  'mobilisation',
  'other',
])

/**
 * The pairs of states that an entry tells something between, each in the order of the alphabet: all who deal with one
 * another, else who does something with whom it is aimed at, or where he goes. Two that buy from a third or
 * are struck by one, two that refuse alike, and many that vote or speak alike, have no part in one another; where two
 * alone are named they have, “the two countries have reaffirmed their friendship”.
 */
export function pairsIn(entry: Entry, look: AskedNames): readonly (readonly [string, string])[] {
  const parties = partiesOf(entry, look)
  const statesWith = (ids: readonly string[]) => statesActedFor(ids, entry, look)
  const idsWith = (role: 'actor' | 'recipient') => parties.flatMap((one) => (one.role === role ? [one.entity] : []))
  const acting = statesWith(idsWith('actor'))
  const aimedAt = statesWith([...idsWith('recipient'), ...placeGoneTo(entry)])
  const states = [...statesOf(entry, look)].sort()
  const isTogether =
    MUTUAL.has(entry.kind) || (!EACH_BY_HIMSELF.has(entry.kind) && aimedAt.size === 0 && states.length === 2)
  return states
    .flatMap((a, at) => states.slice(at + 1).map((b) => [a, b] as const))
    .filter(([a, b]) => isTogether || (acting.has(a) && aimedAt.has(b)) || (acting.has(b) && aimedAt.has(a)))
}

function statesActedFor(ids: readonly string[], entry: Entry, look: AskedNames): ReadonlySet<string> {
  return new Set(ids.flatMap((id) => stateActedFor(look.entity(id), entry) ?? []))
}

function placeGoneTo({ kind, place }: Entry): readonly string[] {
  return kind === 'visit' && place !== null ? [place] : []
}
